import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readQuotations } from '../../../packages/engine/src/quotations/index.ts';
import { readPlain } from '../../../packages/engine/src/text/read-document.ts';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly quotations: readonly {
    readonly text: string;
    readonly scare?: boolean;
    readonly title?: boolean;
    readonly nested?: boolean;
    readonly continues?: boolean;
  }[];
}

const cases = JSON.parse(readFileSync('tests/engine/cases/quotations.json', 'utf8')) as Case[];

describe('quotation marks', () => {
  test.each(cases)('$name', ({ text, quotations }) => {
    const found = readQuotations(readPlain(text)).map(({ span, scare, title, nested, continues }) => ({
      text: span.text,
      scare,
      title,
      nested,
      continues,
    }));
    const nothing = { scare: false, title: false, nested: false, continues: false };
    expect(found).toEqual(quotations.map((wanted) => ({ ...nothing, ...wanted })));
  });
});
