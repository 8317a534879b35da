import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { reuseTexts } from '../../../packages/engine/src/reuse/reuse-text.ts';
import { originsOf } from '../../../packages/engine/src/reuse/origins.ts';
import { storyReuse } from '../../../packages/engine/src/reuse/story-reuse.ts';
import { textReuse } from '../../../packages/engine/src/reuse/text-reuse.ts';
import { report } from './reports.ts';

/** Sentences long enough to be passages; a report is a choice of them. */
const sentences = [
  'The ferry left the harbour at dawn with forty lorries of food for the outer islands.',
  'Nobody in the village had heard the bells since the storm took the tower in autumn.',
  'A spokesman for the company refused to say what nine days of strike had cost it.',
  'Two teachers rowed across the sound each morning so that the school could stay open.',
  'The union said its members had voted by a narrow margin for a contract in two steps.',
  'Shopkeepers expect that it will take until the weekend to fill the shelves again.',
];
const reports = fc
  .array(fc.subarray(sentences, { minLength: 1 }), { minLength: 2, maxLength: 6 })
  .map((chosen) => chosen.map((own, index) => report(`r${index}`, `Report ${index}\n\n${own.join(' ')}`)));

describe('what the reports of a story share', () => {
  test('is what any two of them share, each pair once, in the order of the reports', () => {
    fc.assert(
      fc.property(reports, (articles) => {
        const texts = reuseTexts(articles);
        const beside = texts.flatMap((a, index) => texts.slice(index + 1).flatMap((b) => textReuse(a, b) ?? []));
        expect(storyReuse(articles).pairs()).toEqual(beside);
      }),
      { numRuns: 40 },
    );
  });

  test('tells the same origins before and after it is written out', () => {
    fc.assert(
      fc.property(reports, (articles) => {
        const reuse = storyReuse(articles);
        const ids = articles.map(({ document }) => document.id);
        const leaders = new Set(reuse.leaders);
        const written = originsOf({
          articles: ids.map((id) => ({ id, agency: null })) as never,
          textReuse: reuse.pairs(),
        });
        expect(leaders.size).toBe(written.length);
        for (const { articles: own } of written) {
          expect(new Set(own.map((id) => reuse.leaders[ids.indexOf(id)])).size).toBe(1);
        }
      }),
      { numRuns: 40 },
    );
  });
});
