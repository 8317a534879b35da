import type { Finder } from '../../pipeline/stage.ts';
import { wordsFrom, type FigureContext } from '../context.ts';
import { draftOf, type Draft } from '../draft.ts';

const oldestAge = 122;
const ageAfter = /^(?:years? old|years? of age|yearold)\b/;

/**
 * Ages of people (and things): "81-year-old", "81 years old", "aged 81", "at the age of 81", "Jane Doe, 81,". Ignores
 * ages in months or of decades ("in his fifties").
 */
export const ages: Finder<Draft, FigureContext> = {
  name: 'ages',
  find: (context) =>
    context.numerals.flatMap(({ first, last, value }) => {
      const { tokens } = context;
      const after = wordsFrom(tokens, last, 3);
      const written = /^(?:years? olds?|years? of age)\b/.exec(after)?.[0];
      if (written !== undefined || ageAfter.test(after)) {
        let end = last;
        for (let words = (written ?? '').split(' ').length; words > 0 && end < tokens.length; end += 1) {
          if (tokens[end]?.text !== '-') words -= 1;
        }
        return [
          draftOf(context, 'ages', { first, last: end, number: [first, last], value, kind: 'age', unit: 'year' }),
        ];
      }
      if (value > oldestAge || !Number.isInteger(value)) return [];
      const aged =
        tokens[first - 1]?.lower === 'aged' ||
        /^(?:the )?age of$/.test(wordsFrom(tokens, first - 3, 3)) ||
        wordsFrom(tokens, first - 2, 2) === 'age of';
      if (!aged && !isApposed(context, first, last)) return [];
      return [draftOf(context, 'ages', { first, last, value, kind: 'age', unit: 'year' })];
    }),
};

/** "Jane Doe, 81," and "John Smith Jr., 56, of Leeds": after a name, between commas (or at the end). */
function isApposed({ tokens, numeralAt }: FigureContext, first: number, last: number): boolean {
  if (last !== first + 1) return false;
  const [name, comma, next] = [tokens[first - 2], tokens[first - 1], tokens[last]];
  if (comma?.lower !== ',' || name?.sentence !== tokens[first]?.sentence) return false;
  if (name?.tag !== 'PROPN' || !/^\p{Lu}/u.test(name.text)) return false;
  if (numeralAt.has(first + 2) || isMonth(name.lower)) return false;
  return next === undefined || /^(?:,|\.|;|\)|and|who|was|is|has|said|of|from|told|:|–|—)$/.test(next.lower);
}

function isMonth(word: string): boolean {
  return /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(word) && word.length >= 3;
}
