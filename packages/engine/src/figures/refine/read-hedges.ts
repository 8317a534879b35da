import { hedgesAfter } from '../../lexicon/hedges.ts';
import type { Refiner } from '../../pipeline/stage.ts';
import type { Token } from '../../text/document.ts';
import { spanOfTokens, type FigureContext } from '../context.ts';
import { refined, type Draft } from '../draft.ts';
import { matches, phraseBefore, type Hedge } from '../hedge.ts';
import { changeOf, hedged } from '../intervals.ts';

/** Words that may stand between a hedge and its number: "at least another 20", "as many as a further 12". */
const between = new Set(['another', 'further', 'additional', 'the', 'its']);

/**
 * Gives each number the hedge that touches it, before or after, with the intervals of the product's table; a hedge covers
 * no other number. "A total of" and "exactly" join the span and change nothing.
 */
export const readHedges: Refiner<Draft, FigureContext> = {
  name: 'read-hedges',
  refine: (drafts, context) => drafts.map((draft) => withHedge(draft, context)),
};

function withHedge(draft: Draft, context: FigureContext): Draft {
  const { tokens } = context;
  const hedge = hedgeBefore(tokens, draft.first) ?? hedgeAfter(tokens, draft.last);
  if (hedge === null) return draft;
  const span = spanOfTokens(context, Math.min(hedge.first, draft.first), Math.max(hedge.last, draft.last));
  if (hedge.kind === 'exact') return refined(draft, 'read-hedges', { span });
  const [low, high] = [draft.literal.lower?.value, draft.literal.upper?.value];
  const vague = draft.value === null && !draft.range;
  const { literal, pragmatic } =
    vague || low === undefined || high === undefined ? draft : hedged(hedge.kind, low, high, draft.dozens);
  return refined(draft, 'read-hedges', {
    literal,
    pragmatic,
    change: changeOf[hedge.kind],
    hedge: spanOfTokens(context, hedge.first, hedge.last),
    span,
  });
}

function hedgeBefore(tokens: readonly Token[], first: number): Hedge | null {
  let end = first;
  for (let skipped = 0; skipped < 2; skipped += 1) {
    const found = phraseBefore(tokens, end);
    if (found !== null) return outer(tokens, found, first);
    const word = tokens[end - 1]?.lower ?? '';
    if (!between.has(word) && !(word === 'a' && tokens[end]?.lower === 'further') && word !== '-') break;
    end -= 1;
  }
  return null;
}

/** The hedge unless its word means something else there. */
function outer(tokens: readonly Token[], hedge: Hedge, number: number): Hedge | null {
  const word = tokens[hedge.last - 1]?.lower;
  const before = tokens[hedge.first - 1];
  // "went over 3,000 metres" is a way, "all over", "looked over": only the bare adverb hedges.
  if (
    hedge.last - hedge.first === 1 &&
    (word === 'over' || word === 'about' || word === 'around' || word === 'under')
  ) {
    if (/^(?:all|hand|turn|turned|come|comes|came|talk|talked|concerned|worried)$/.test(before?.lower ?? ''))
      return null;
  }
  if (
    word === 'passed' &&
    /^(?:been|was|were|be|has|have)$/.test(before?.lower ?? '') === false &&
    before?.tag === 'PRON'
  )
    return null;
  return number === hedge.last || hedge.last < number ? hedge : null;
}

function hedgeAfter(tokens: readonly Token[], last: number): Hedge | null {
  const sentence = tokens[last - 1]?.sentence;
  // "12 people or more": one noun may stand between.
  for (const start of [last, last + 1]) {
    for (const { words, kind } of hedgesAfter.get(tokens[start]?.lower ?? '') ?? []) {
      const lone = words.length === 1 && words[0] !== '+';
      if (start > last && (lone || words[0] !== 'or')) continue;
      if (matches(tokens, start, words, sentence) && !(lone && words[0] === 'plus')) {
        return { kind, first: start, last: start + words.length };
      }
    }
  }
  return null;
}
