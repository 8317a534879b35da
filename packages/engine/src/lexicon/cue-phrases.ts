import type { Stance } from '@crossread/shared';

/** Phrases that put a source after them: "according to the mayor". Lower-case words, longest first. */
export const sourcePhrases: readonly (readonly string[])[] = [
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['according', 'to'],
];

/** Nouns that name an utterance: "the ministry's claim that", "a statement by the ministry". */
export const utteranceNouns: ReadonlyMap<string, Stance> = stances({
  accusation: 'distancing',
  admission: 'endorsing',
  allegation: 'distancing',
  announcement: 'neutral',
  argument: 'neutral',
  assertion: 'distancing',
  assessment: 'neutral',
  assurance: 'neutral',
  belief: 'neutral',
  claim: 'distancing',
  comment: 'neutral',
  concern: 'neutral',
  conclusion: 'neutral',
  confirmation: 'endorsing',
  contention: 'distancing',
  count: 'neutral',
  declaration: 'neutral',
  estimate: 'neutral',
  fear: 'neutral',
  finding: 'endorsing',
  forecast: 'neutral',
  hope: 'neutral',
  idea: 'neutral',
  insistence: 'neutral',
  notion: 'distancing',
  opinion: 'neutral',
  pledge: 'neutral',
  prediction: 'neutral',
  promise: 'neutral',
  remark: 'neutral',
  report: 'neutral',
  statement: 'neutral',
  suggestion: 'neutral',
  view: 'neutral',
  vow: 'neutral',
  warning: 'neutral',
});

/** Adverbs that lay a clause to sources nobody names. */
export const hearsayAdverbs: ReadonlyMap<string, Stance> = stances({
  reportedly: 'neutral',
  allegedly: 'distancing',
  purportedly: 'distancing',
  supposedly: 'distancing',
});

/** Passive participles that do the same before "to" or "that": "is believed to have", "it is understood that". */
export const hearsayParticiples: ReadonlyMap<string, Stance> = stances({
  believed: 'neutral',
  thought: 'neutral',
  understood: 'neutral',
  said: 'neutral',
  reported: 'neutral',
  alleged: 'distancing',
  rumoured: 'distancing',
  rumored: 'distancing',
  feared: 'neutral',
  presumed: 'neutral',
  estimated: 'neutral',
});

/** Conjunctions and marks that set one source's figure against another's. */
export const contrastWords: ReadonlySet<string> = new Set('but while whereas though although yet however'.split(' '));

function stances(words: Readonly<Record<string, Stance>>): ReadonlyMap<string, Stance> {
  return new Map(Object.entries(words));
}
