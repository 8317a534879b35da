import { languages } from '@crossread/shared';
import { describe, expect, test } from '@jest/globals';
import { catalogues } from '../../../packages/engine/src/wording/catalogues.ts';
import { say, type MessageId } from '../../../packages/engine/src/wording/message.ts';
import { render, renderIfKnown } from '../../../packages/engine/src/wording/render.ts';

const ids = Object.keys(catalogues.en) as MessageId[];
const placeholders = (wording: string): string[] => [...wording.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
const namesOf = (id: MessageId): string[] => [...new Set(catalogues.en[id].flatMap(placeholders))];

describe.each(languages)('in %s', (language) => {
  test('every message has a wording, and every wording says all that it is told', () => {
    for (const id of ids) {
      const names = namesOf(id);
      const parameters = Object.fromEntries(names.map((name) => [name, `<${name}>`]));
      catalogues[language][id].forEach((_, variant) => {
        const words = render({ id, parameters, variant }, language);
        expect(words).not.toMatch(/[{}]|^$/);
        for (const name of names) expect({ id, words }).toEqual({ id, words: expect.stringContaining(`<${name}>`) });
      });
    }
  });
});

test('the catalogues hold the same messages', () => {
  expect(Object.keys(catalogues.de).sort()).toEqual([...ids].sort());
});

test('German is said to one person, between German marks', () => {
  const wordings = ids.flatMap((id) => catalogues.de[id].map((wording) => [id, wording] as const));
  const astray = wordings.filter(([, wording]) =>
    /\b(?:Sie|Ihnen|Ihre?n?)(?= (?:haben|können|sind|bitte))|[”"]/.test(wording),
  );
  expect(astray).toEqual([]);
});

describe('a message', () => {
  const report = say('report.ordinal', { ordinal: say('ordinal.2', {}) });
  const thing = say('thing.happened', { noun: 'troops', happened: say('happened.sent', {}) });

  test('takes other messages for its parameters, and a capital where one begins a sentence', () => {
    const asked = say('locate-figure.prompt', { report, thing });
    expect(render({ ...asked, variant: 1 })).toBe('How does the second report put the number of troops sent?');
    expect(render(say('retraction.silent', { report }))).toBe('The second report does not give that number.');
    expect(render({ ...asked, variant: 1 }, 'de')).toBe('Wie gibt Bericht 2 die Zahl für „troops“ (entsandt) an?');
  });

  test('writes a number as its language does, and leaves the reports’ as they are printed', () => {
    const bound = say('safe-synthesis.fewer', { thing, number: 2030 });
    expect(render(bound)).toBe('There were fewer than 2,030 troops sent');
    expect(render(bound, 'de')).toBe('Die Zahl für „troops“ (entsandt) war kleiner als 2.030');
    const printed = say('reason.same-words', { a: say('words.printed', { text: '2,030' }) });
    expect(render(printed, 'de')).toBe('Beide nennen „2,030“.');
  });

  test('of another version of the engine is not known', () => {
    expect(renderIfKnown({ id: 'reason.of-tomorrow', parameters: {} }, 'de')).toBeNull();
    expect(renderIfKnown({ id: 'plain', parameters: { text: { id: 'toString', parameters: {} } } }, 'de')).toBeNull();
  });
});
