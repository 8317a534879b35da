import { countNouns, fateWords } from '../../lexicon/tolls.ts';
import type { Refiner } from '../../pipeline/stage.ts';
import type { Token } from '../../text/document.ts';
import { spanOfTokens, type FigureContext } from '../context.ts';
import { refined, type Draft } from '../draft.ts';
import { nounPhraseAt, type NounPhrase } from '../noun-phrase.ts';
import { glued } from '../numeral.ts';
import { countedBefore } from '../quantity-name.ts';

/** Kinds whose number is followed by what it counts; the others only with "of". */
const direct = new Set(['count', 'multiplier']);
const ofOnly = new Set(['percentage', 'fraction', 'money', 'measure']);
const skips = new Set([
  'more',
  'other',
  'others',
  'further',
  'additional',
  'or',
  'so',
  'such',
  'of',
  'all',
  'them',
  '+',
]);
/** Behind a bare count they stand only after "of": "14 or more the previous season", "ten a night". */
const determiners = new Set(['the', 'these', 'those', 'its', 'their', 'his', 'her', 'our', 'a', 'an']);

/**
 * Says what is counted: the noun phrase after the number ("250 pieces of hardware", "half of the homes"), the people an
 * elliptic count leaves out ("900 injured"), or the name of the quantity before it ("the death toll rose to 12").
 */
export const readCounted: Refiner<Draft, FigureContext> = {
  name: 'read-counted',
  refine: (drafts, context) =>
    drafts.map((draft) => {
      if (draft.figureKind === 'count' || draft.figureKind === 'percentage') {
        const named = countedBefore(context, draft);
        const after = phraseAfter(context.tokens, draft);
        if (named !== null && after === null) return refined(draft, 'read-counted', named);
        return after === null ? elliptic(draft, context) : withPhrase(draft, context, after);
      }
      if (!direct.has(draft.figureKind) && !ofOnly.has(draft.figureKind)) return draft;
      const phrase = phraseAfter(context.tokens, draft);
      return phrase === null ? draft : withPhrase(draft, context, phrase);
    }),
};

function withPhrase(draft: Draft, context: FigureContext, { first, last, head }: NounPhrase): Draft {
  const token = context.tokens[head];
  return refined(draft, 'read-counted', {
    counted: spanOfTokens(context, first, last),
    countedHead: token?.lemma ?? null,
    predicate: countNouns.get(token?.lemma ?? '') ?? draft.predicate,
  });
}

function phraseAfter(tokens: readonly Token[], draft: Draft): NounPhrase | null {
  const sentence = tokens[draft.first]?.sentence;
  const ends = draft.hedge === null ? draft.last : Math.max(draft.last, lastTokenOf(tokens, draft));
  let at = ends;
  let of = false;
  while (
    tokens[at]?.sentence === sentence &&
    (skips.has(tokens[at]?.lower ?? '') ||
      tokens[at]?.text === '-' ||
      (determiners.has(tokens[at]?.lower ?? '') && (of || draft.figureKind !== 'count')) ||
      (of && isNumber(tokens, at)))
  ) {
    of ||= tokens[at]?.lower === 'of';
    at += 1;
  }
  if (tokens[at]?.sentence !== sentence) return null;
  const half = draft.figureKind === 'fraction' && (at > ends || / (?:in|of) /.test(draft.number.text));
  if (ofOnly.has(draft.figureKind) && !of && !half) return null;
  const phrase = nounPhraseAt(tokens, at);
  return phrase && isTied(tokens, draft) ? { ...phrase, head: phrase.first } : phrase;
}

/** "18 of their next 23 games": both count games. */
function isNumber(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at]?.tag === 'ADJ' ? at + 1 : at;
  return tokens[number]?.tag === 'NUM' && tokens[number]?.sentence === tokens[at]?.sentence;
}

/** "A 12-member panel": of the nouns that follow, the number counts the one it is tied to. */
function isTied(tokens: readonly Token[], { figureKind, last }: Draft): boolean {
  if (figureKind !== 'count' || tokens[last]?.text !== '-' || tokens[last + 1]?.tag !== 'NOUN') return false;
  return glued(tokens, last) && glued(tokens, last + 1);
}

/** A hedge may stand after the number: "12 or more people". */
function lastTokenOf(tokens: readonly Token[], { span, last }: Draft): number {
  let index = last;
  while ((tokens[index]?.end ?? Infinity) <= span.end) index += 1;
  return index;
}

/** "900 injured", "16 dead", "dozens killed": people, whom the text leaves out. */
function elliptic(draft: Draft, { tokens }: FigureContext): Draft {
  for (let index = draft.last; index < draft.last + 4; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== draft.sentence) return draft;
    const predicate = fateWords.get(token.lower);
    if (predicate !== undefined) return refined(draft, 'read-counted', { countedHead: 'people', predicate });
    if (
      token.tag !== 'AUX' &&
      token.tag !== 'ADV' &&
      token.lower !== 'more' &&
      token.lower !== 'others' &&
      token.tag !== 'PART'
    )
      return draft;
  }
  return draft;
}
