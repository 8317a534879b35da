import { fates, idiomHeads, oneOfTime, pronounBefore } from '../../lexicon/number-idioms.ts';
import type { Refiner } from '../../pipeline/stage.ts';
import type { Token } from '../../text/document.ts';
import type { FigureContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { glued } from '../numeral.ts';

/** Drops number words that count nothing: "one of the", "no one", "one day", "a two-way street", "net zero". */
export const dropIdioms: Refiner<Draft, FigureContext> = {
  name: 'drop-idioms',
  refine: (drafts, { tokens }) =>
    drafts.filter((draft) =>
      draft.figureKind === 'duration'
        ? !isOneDay(draft, tokens)
        : draft.figureKind !== 'count' || !isIdiom(draft, tokens),
    ),
};

function isIdiom({ first, last, number }: Draft, tokens: readonly Token[]): boolean {
  const sentence = tokens[first]?.sentence;
  const at = (index: number): Token | undefined => (tokens[index]?.sentence === sentence ? tokens[index] : undefined);
  const [before, after, second] = [at(first - 1), at(last), at(last + 1)];
  if (after?.text === '-' && glued(tokens, last) && idiomHeads.has(second?.lower ?? '')) return true;
  const word = number.text.toLowerCase();
  if (word === 'zero')
    return after?.tag !== 'NOUN' || after.lower === after.lemma || /^(?:net|ground|sub)$/.test(before?.lower ?? '');
  if (word === 'one') return !countsOne(before, after, second);
  return word === 'twenty' && after?.lower === 'twenty';
}

function countsOne(before: Token | undefined, after: Token | undefined, second: Token | undefined): boolean {
  if (after === undefined || pronounBefore.has(before?.lower ?? '')) return false;
  if (fates.has(after.lower) || (after.lower === 'of' && /^(?:them|whom)$/.test(second?.lower ?? ''))) return true;
  if (/^(?:was|is|were)$/.test(after.lower)) return fates.has(second?.lower ?? '');
  if (after.text === '-') return second?.tag === 'NOUN' && glued([after, second], 1);
  const noun = after.tag === 'NOUN' ? after : after.tag === 'ADJ' && second?.tag === 'NOUN' ? second : undefined;
  return noun !== undefined && !oneOfTime.has(noun.lower);
}

/** "One day the road will be built": some day; "one day later" and "just one day" are durations. */
function isOneDay({ first, last, number, unit }: Draft, tokens: readonly Token[]): boolean {
  if (unit !== 'day' || number.text.toLowerCase() !== 'one') return false;
  const opens =
    tokens[first - 1]?.sentence !== tokens[first]?.sentence ||
    /^(?:,|that|and|but)$/.test(tokens[first - 1]?.lower ?? '');
  return opens && !/^(?:later|ago|after|before|earlier|of)$/.test(tokens[last]?.lower ?? '');
}
