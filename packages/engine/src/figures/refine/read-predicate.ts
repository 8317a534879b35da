import type { Refiner } from '../../pipeline/stage.ts';
import { reportingVerbs } from '../../lexicon/reporting-verbs.ts';
import { fateWords } from '../../lexicon/tolls.ts';
import type { Token } from '../../text/document.ts';
import type { FigureContext } from '../context.ts';
import { refined, type Draft } from '../draft.ts';
import { isPlural } from '../noun-phrase.ts';

const reachAfter = 10;
const reachBefore = 16;
/** Verbs that say who reports, not what happened: "said 12 people …". */
const saying = new Set(reportingVerbs.flatMap(({ complement, verbs }) => (complement === 'any' ? verbs : [])));
const empty = new Set([
  'be',
  'have',
  'do',
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'shall',
  'should',
  'must',
  'get',
]);
/** Words that open a phrase between commas, and how long it may be. */
const insertions = new Set([
  'including',
  'among',
  'most',
  'mostly',
  'mainly',
  'some',
  'many',
  'half',
  'all',
  'several',
]);
const insertionMax = 14;
const stops = new Set([';', ':', '—', '–', '.', '?', '!']);

/** Says what happened to the counted thing, by the lemma of its verb: the one after it, else the one that governs it. */
export const readPredicate: Refiner<Draft, FigureContext> = {
  name: 'read-predicate',
  refine: (drafts, { tokens }) => {
    const predicates: (string | null)[] = [];
    // From the last to the first: "16 officers and 26 others were killed" gives both the verb after the second.
    for (let index = drafts.length - 1; index >= 0; index -= 1) {
      const draft = drafts[index];
      if (draft === undefined) continue;
      predicates[index] = draft.predicate ?? verbAfter(tokens, draft);
      const next = drafts[index + 1];
      const joined = next !== undefined && isJoined(tokens, draft, next) && verbBefore(tokens, draft) === null;
      if (predicates[index] === null && joined) predicates[index] = predicates[index + 1] ?? null;
    }
    return drafts.map((draft, index) => {
      if (draft.predicate !== null || draft.figureKind === 'age' || draft.figureKind === 'multiplier') return draft;
      const predicate = predicates[index] ?? verbBefore(tokens, draft);
      return predicate === null ? draft : refined(draft, 'read-predicate', { predicate });
    });
  },
};

const hedgeWordsMax = 4;

/** "Scores of citizens and more than a dozen guards were killed": two counts under one verb. */
function isJoined(tokens: readonly Token[], draft: Draft, next: Draft): boolean {
  const end = endOf(tokens, draft);
  const gap = next.first - end;
  return draft.figureKind === next.figureKind && tokens[end]?.lower === 'and' && gap >= 1 && gap <= hedgeWordsMax;
}

/** First token after the counted thing, or after the number. */
function endOf(tokens: readonly Token[], draft: Draft): number {
  const end = Math.max(draft.counted?.end ?? 0, draft.span.end);
  let index = draft.last;
  while (index < tokens.length && (tokens[index]?.start ?? Infinity) < end) index += 1;
  return index;
}

/** The verb the counted thing is subject of: "were killed", "have been detained", "dead", past a phrase that narrows it. */
function verbAfter(tokens: readonly Token[], draft: Draft): string | null {
  if (draft.figureKind !== 'count' && draft.figureKind !== 'fraction' && draft.figureKind !== 'percentage') return null;
  let auxiliary = false;
  let inserted = false;
  const from = endOf(tokens, draft);
  let to = from + reachAfter;
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== draft.sentence || stops.has(token.text)) return null;
    if (/^["”“’‘']$/.test(token.text)) continue;
    const resumed = index === from ? afterInsertion(tokens, index) : index;
    if (resumed > index) {
      index = resumed;
      to = resumed + reachAfter;
      continue;
    }
    const among = token.lower === 'among' && tokens[index + 1]?.lower === 'the' ? tokens[index + 2]?.lower : undefined;
    if (fateWords.has(among ?? '')) return fateWords.get(among ?? '') ?? null;
    const fate = fateWords.get(token.lower);
    if (fate !== undefined && (token.tag === 'ADJ' || index === from || auxiliary) && !inserted) return fate;
    if (token.tag === 'VERB') {
      if (inserted && !auxiliary) return null;
      if (empty.has(token.lemma)) return null;
      // "Named two envoys to lead it": they were named. In a headline, "300 guards to leave".
      return tokens[index - 1]?.lower === 'to' && !auxiliary ? (verbBefore(tokens, draft) ?? token.lemma) : token.lemma;
    }
    if (token.tag === 'AUX') {
      auxiliary = true;
      inserted = false;
      if (
        /^(?:is|are|was|were|'s|’s)$/.test(token.lower) &&
        /^(?:DET|ADP|NUM|NOUN)$/.test(tokens[index + 1]?.tag ?? '')
      )
        return null;
      continue;
    }
    if (/^(?:,|and|or|but|as|who|that|which|when|while|after|before)$/.test(token.lower) && !auxiliary) return null;
    if (token.tag === 'ADP' || token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'PRON')
      inserted = !auxiliary;
    else if (token.tag !== 'ADV' && token.tag !== 'ADJ' && token.tag !== 'DET' && token.tag !== 'PART') return null;
  }
  return null;
}

/** "12 people, including three children, were killed", "two of them died": the place of the last word passed over. */
function afterInsertion(tokens: readonly Token[], index: number): number {
  if (tokens[index]?.lower === 'of' && /^(?:them|whom|these|those)$/.test(tokens[index + 1]?.lower ?? ''))
    return index + 1;
  if (tokens[index]?.text !== ',' || !insertions.has(tokens[index + 1]?.lower ?? '')) return index;
  for (let at = index + 2; at < index + insertionMax; at += 1) {
    if (tokens[at]?.text === ',' && tokens[at]?.sentence === tokens[index]?.sentence) return at;
  }
  return index;
}

/** The verb that governs the counted thing: "deployed 2,000 troops and 250 pieces", "killing at least 10". */
function verbBefore(tokens: readonly Token[], draft: Draft): string | null {
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - reachBefore); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== draft.sentence || stops.has(token.text)) return null;
    if (/^(?:that|which|who|where|because|although|if|when)$/.test(token.lower) && token.tag !== 'DET') return null;
    // "They have two ports", "there are 12": what is said is that they are.
    if (token.tag === 'AUX' && empty.has(token.lemma)) return null;
    // "Killing 20, including two guards": they were killed, too.
    if (token.tag !== 'VERB' || token.lower === 'including' || isPlural(tokens, index)) continue;
    // The verb inside a hedge is no predicate.
    if (draft.hedge !== null && token.start >= draft.hedge.start && token.end <= draft.hedge.end) continue;
    // A participle before a noun describes it: "armed men with 12 rifles".
    if (/(?:ed|en|ing)$/.test(token.lower) && tokens[index + 1]?.tag === 'NOUN' && tokens[index - 1]?.tag === 'DET')
      continue;
    return empty.has(token.lemma) || saying.has(token.lemma) ? null : token.lemma;
  }
  return null;
}
