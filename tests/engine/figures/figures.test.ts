import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { FigureFinding } from '../../../packages/engine/src/figures/finding.ts';
import { readFigures } from '../../../packages/engine/src/figures/index.ts';
import { readPlain } from '../../../packages/engine/src/text/read-document.ts';

/** A figure as the case files write it; only the fields a case names are compared. */
interface Expected {
  readonly text: string;
  readonly value: number | null;
  readonly kind: string;
  readonly unit?: string;
  readonly change?: string;
  readonly hedge?: string | null;
  readonly counted?: string | null;
  /** Lemma of the noun that the number counts. */
  readonly countedHead?: string;
  readonly predicate?: string | null;
  readonly place?: string;
  readonly asOf?: string;
  readonly group?: string;
  /** Lower and upper end, null where there is none. */
  readonly literal?: readonly (number | null)[];
  readonly pragmatic?: readonly (number | null)[];
}

function written(figure: FigureFinding, expected: Expected | undefined): object {
  const all: Record<keyof Expected, unknown> = {
    text: figure.span.text,
    value: figure.value,
    kind: figure.figureKind,
    unit: figure.unit,
    change: figure.change,
    hedge: figure.hedge?.text ?? null,
    counted: figure.counted?.text ?? null,
    countedHead: figure.countedHead,
    predicate: figure.predicate,
    place: figure.scope.place ?? null,
    asOf: figure.scope.asOf ?? null,
    group: figure.scope.group ?? null,
    literal: [figure.literal.lower?.value ?? null, figure.literal.upper?.value ?? null],
    pragmatic: [figure.pragmatic.lower?.value ?? null, figure.pragmatic.upper?.value ?? null],
  };
  const named = Object.keys(expected ?? { text: '', value: null, kind: '' }) as (keyof Expected)[];
  return Object.fromEntries(named.map((key) => [key, all[key]]));
}

function check({ text, figures }: Case): void {
  const found = readFigures(readPlain(text));
  expect(found.map((figure, index) => written(figure, figures[index]))).toEqual(figures);
  for (const { span } of found) expect(text.slice(span.start, span.end)).toBe(span.text);
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../cases/${name}.json`, import.meta.url), 'utf8'));

interface Case {
  readonly text: string;
  readonly figures: readonly Expected[];
}

describe('figures', () => {
  test.each(read('figures') as readonly Case[])('$text', check);
});

describe('nothing is counted in', () => {
  test.each(read('figures-none') as readonly string[])('%s', (text) => {
    expect(readFigures(readPlain(text)).map(({ span }) => span.text)).toEqual([]);
  });
});

/** These go red when the gap is mended: move the case to figures.json then. */
describe('known gaps', () => {
  test.failing.each(read('figures-gaps') as readonly Case[])('$text', check);
});
