import type { Finder } from '../../pipeline/stage.ts';
import type { Token } from '../../text/document.ts';
import { findAtCues, type FigureContext } from '../context.ts';
import { draftOf, type Draft } from '../draft.ts';
import { fromTo } from '../intervals.ts';
import { wordsFrom } from '../words-from.ts';

const oldestAge = 122;
const ageAfter = /^(?:years? old|years? of age|yearold)\b/;

/**
 * Ages of people (and things): "81-year-old", "81 years old", "aged 81", "at the age of 81", "Jane Doe, 81,". and
 * decades of life ("in his 50s"). Ignores ages in months.
 */
export const ages: Finder<Draft, FigureContext> = {
  name: 'ages',
  find: (context) => [
    ...findAtCues(context, (token) => readDecade(context, token)),
    ...context.numerals.flatMap(({ first, last, value }) => {
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
  ],
};

const decade = /^[1-9]0s$/;

/** "In his 50s": ten years; "mid-50s" and "early 50s" are left as wide. */
function readDecade(context: FigureContext, { index, lower }: Token): Draft | null {
  if (lower.length !== 3 || !decade.test(lower)) return null;
  const { tokens } = context;
  const owner = tokens[index - 1]?.lower ?? '';
  const owned = /^(?:his|her|their|my|early|late|mid)$/.test(owner === '-' ? 'mid' : owner);
  if (!owned || !/^(?:in|his|her|their|my|mid)$/.test(tokens[index - 2]?.lower ?? '')) return null;
  const from = Number(lower.slice(0, 2));
  const interval = fromTo(from, from + 9);
  const ages = { literal: interval, pragmatic: interval };
  const [first, last] = [index, index + 1];
  return draftOf(context, 'ages', { first, last, value: null, kind: 'age', unit: 'year', interval: ages, range: true });
}

/** "Jane Doe, 81," and "John Smith Jr., 56, of Leeds": after a name, between commas (or at the end). */
function isApposed({ tokens, numeralAt }: FigureContext, first: number, last: number): boolean {
  if (last !== first + 1) return false;
  const [name, comma, next] = [tokens[first - 2], tokens[first - 1], tokens[last]];
  if (comma?.lower !== ',' || name?.sentence !== tokens[first]?.sentence) return false;
  if (name?.tag !== 'PROPN' || !/^\p{Lu}/u.test(name.text)) return false;
  if (numeralAt.has(first + 2) || isMonth(name.lower)) return false;
  return next === undefined || /^(?:[,.;):–—]|and|who|was|is|has|said|of|from|told)$/.test(next.lower);
}

function isMonth(word: string): boolean {
  return /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(word) && word.length >= 3;
}
