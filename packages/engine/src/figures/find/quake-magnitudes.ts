import type { Finder } from '../../pipeline/stage.ts';
import type { FigureContext } from '../context.ts';
import { draftOf, type Draft } from '../draft.ts';
import type { Token } from '../../text/document.ts';
import { wordsFrom } from '../words-from.ts';

const strongest = 10;
const quakes = new Set(['earthquake', 'quake', 'tremor', 'temblor', 'aftershock', 'shock']);
const scales = new Set(['magnitude', 'strength', 'richter']);
/** Between "magnitude" and its number. */
const links = new Set(['of', 'at', 'was', 'is', 'be', 'as', '-']);

/**
 * Strengths of earthquakes: "magnitude 5.6", "a 5.6-magnitude quake", "6.1 on the Richter scale", "put the magnitude at 6.1,
 * but others said it was 5.9". Ignores "magnitude" of anything that is no number up to 10, and whole numbers that only stand
 * beside a quake.
 */
export const quakeMagnitudes: Finder<Draft, FigureContext> = {
  name: 'quake-magnitudes',
  find: (context) =>
    context.numerals.flatMap(({ first, last, value }) =>
      value <= strongest && isStrength(context.tokens, first, last)
        ? [draftOf(context, 'quake-magnitudes', { first, last, value, kind: 'measure', unit: 'magnitude' })]
        : [],
    ),
};

function isStrength(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last]?.text === '-' ? last + 1 : last;
  const after = tokens[next]?.lower ?? '';
  if (scales.has(after) || (after === 'on' && wordsFrom(tokens, next, 3) === 'on the richter')) return true;
  let before = first - 1;
  while (links.has(tokens[before]?.lower ?? '') && before > first - 4) before -= 1;
  if (tokens[before]?.lower === 'magnitude') return true;
  if (last - first !== 1 || !/^\d\.\d$/.test(tokens[first]?.text ?? '')) return false;
  const thing = after === 'degree' ? next + 1 : next;
  if (quakes.has(tokens[thing]?.lower ?? '')) return true;
  return endsClause(tokens[last]) && (isOtherStrength(tokens, first) || isOfQuake(tokens, first));
}

function endsClause(token: Token | undefined): boolean {
  return token === undefined || /^[.,;:]$/.test(token.text);
}

/** "Aftershocks of around 4.0". */
function isOfQuake(tokens: readonly Token[], first: number): boolean {
  const of = [first - 1, first - 2, first - 3].find((index) => tokens[index]?.lower === 'of');
  return of !== undefined && quakes.has(tokens[of - 1]?.lemma.toLowerCase() ?? '');
}

/** "The centre put its magnitude at 5.9, but the survey said it was 6.1". */
function isOtherStrength(tokens: readonly Token[], first: number): boolean {
  if (tokens[first - 1]?.lower !== 'was' && tokens[first - 1]?.lower !== 'at') return false;
  for (let index = first - 2; tokens[index]?.sentence === tokens[first]?.sentence; index -= 1) {
    if (tokens[index]?.lower === 'magnitude') return true;
  }
  return false;
}
