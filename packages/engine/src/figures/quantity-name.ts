import { countNouns, fateWords, levelVerbs, numberNouns } from '../lexicon/tolls.ts';
import type { Token } from '../text/document.ts';
import { spanOfTokens, type FigureContext } from './context.ts';
import type { Draft } from './draft.ts';
import { nounPhraseAt } from './noun-phrase.ts';

type Named = Partial<Pick<Draft, 'counted' | 'countedHead' | 'predicate'>>;

/** How far before its number the name of a quantity may stand. */
const reach = 14;
const links = new Set([
  'to',
  'at',
  'of',
  'is',
  'was',
  'as',
  'by',
  ':',
  'about',
  'around',
  'nearly',
  'over',
  'more',
  'than',
  'least',
  'some',
  'up',
  'from',
]);

/**
 * The counted thing that is named before its number: "the death toll rose to 12", "a toll of 12", "the number of arrests
 * reached 93", "arrests stood at 93", "Dead: 16". Null where no such name governs the number.
 */
export function countedBefore(context: FigureContext, draft: Draft): Named | null {
  return nameOfCount(context, draft) ?? governingNoun(context, draft);
}

function nameOfCount(context: FigureContext, draft: Draft): Named | null {
  const { tokens } = context;
  let verb = false;
  let link = false;
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - reach); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== draft.sentence) return null;
    if (/^[;“”"]$/.test(token.text) || (token.text === ',' && !verb)) return null;
    if (links.has(token.lower)) link = true;
    if (token.tag === 'VERB' || token.tag === 'AUX') {
      if (levelVerbs.has(token.lemma)) verb = true;
      else if (!verb && !link) return null;
      else if (!verb && token.tag === 'VERB') return null;
    }
    if (!verb && !link) {
      if (token.tag === 'NOUN' || token.tag === 'PROPN') return null;
      continue;
    }
    const named = nameAt(context, token, index);
    if (named !== null) return named;
    // Another noun between governs the number, unless a verb of level has been passed.
    if (!verb && token.tag === 'NOUN') return null;
  }
  return null;
}

function nameAt(context: FigureContext, token: Token, index: number): Named | null {
  const { tokens } = context;
  if (numberNouns.has(token.lemma) && tokens[index + 1]?.lower === 'of') {
    let at = index + 2;
    while (/^(?:the|those|people|all)$/.test(tokens[at]?.lower ?? '') && fateWords.has(tokens[at + 1]?.lower ?? ''))
      at += 1;
    const fate = fateWords.get(tokens[at]?.lower ?? '');
    if (fate !== undefined)
      return { counted: spanOfTokens(context, at, at + 1), countedHead: 'people', predicate: fate };
    const phrase = nounPhraseAt(tokens, at);
    if (phrase !== null) {
      const head = tokens[phrase.head];
      return {
        counted: spanOfTokens(context, phrase.first, phrase.last),
        countedHead: head?.lemma ?? null,
        predicate: fateWords.get(tokens[phrase.last]?.lower ?? '') ?? countNouns.get(head?.lemma ?? '') ?? null,
      };
    }
  }
  const predicate = countNouns.get(token.lemma);
  if (predicate === undefined || token.tag !== 'NOUN') return null;
  const first = tokens[index - 1]?.tag === 'NOUN' ? index - 1 : index;
  return { counted: spanOfTokens(context, first, index + 1), countedHead: token.lemma, predicate };
}

/** Nouns that are followed by "of" and a number of something else: "a list of 12", "an average of 40". */
const measuring = new Set([
  'average',
  'list',
  'series',
  'group',
  'maximum',
  'minimum',
  'set',
  'age',
  'out',
  'most',
  'range',
  'kind',
  'top',
  'part',
]);
const puts = new Set(['put', 'estimate', 'set', 'place', 'reckon', 'count', 'give']);

/** "A workforce of 1,260", "put the crowd at 35,000", "the crowd numbered 35,000": the noun that the number belongs to. */
function governingNoun(context: FigureContext, draft: Draft): Named | null {
  const { tokens } = context;
  const start = hedgeStart(tokens, draft);
  const joint = tokens[start - 1];
  if (joint === undefined || joint.sentence !== draft.sentence) return null;
  const isNoun = (token: Token | undefined): boolean => token?.tag === 'NOUN' && token.sentence === draft.sentence;
  const noun = tokens[start - 2];
  if (
    joint.lower === 'of' &&
    isNoun(noun) &&
    !measuring.has(noun?.lemma ?? '') &&
    !numberNouns.has(noun?.lemma ?? '')
  ) {
    return nounNamed(context, start - 2);
  }
  if (joint.lower === 'at' && isNoun(noun)) {
    const verb = tokens.slice(Math.max(0, start - 8), start - 2).some(({ lemma }) => puts.has(lemma));
    return verb ? nounNamed(context, start - 2) : null;
  }
  const numbers = /^(?:number|total)$/.test(joint.lemma) && joint.tag === 'VERB';
  return numbers && isNoun(noun) ? nounNamed(context, start - 2) : null;
}

/** First token of the hedge before the number, or of the number. */
function hedgeStart(tokens: readonly Token[], { first, span }: Draft): number {
  let index = first;
  while (index > 0 && (tokens[index - 1]?.start ?? -1) >= span.start) index -= 1;
  return index;
}

function nounNamed(context: FigureContext, head: number): Named {
  const { tokens } = context;
  let first = head;
  while (/^(?:NOUN|ADJ)$/.test(tokens[first - 1]?.tag ?? '') && tokens[first - 1]?.sentence === tokens[head]?.sentence)
    first -= 1;
  return { counted: spanOfTokens(context, first, head + 1), countedHead: tokens[head]?.lemma ?? null };
}
