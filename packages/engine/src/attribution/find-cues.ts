import { hearsayAdverbs, hearsayParticiples, sourcePhrases, utteranceNouns } from '../lexicon/cue-phrases.ts';
import type { Token } from '../text/document.ts';
import { reportingWords, takingBackWords } from './reporting-forms.ts';

/** Words in lower case at which the finders of reports begin; each finder looks no further at any other token. */
const cueWords = {
  reporting: reportingWords,
  takingBack: takingBackWords,
  quoting: 'quoted quotes quoting cited cites citing'.split(' '),
  hearsay: [...hearsayAdverbs.keys(), ...hearsayParticiples.keys()],
  // The rarest word of each: "in" begins too many other phrases.
  sourcePhrase: sourcePhrases.map(distinctiveWord),
};

type CueWordKind = keyof typeof cueWords;
export type CueKind = CueWordKind | 'utterance';

/** The tokens that may be a cue of each kind, in order of place. */
export type Cues = Readonly<Record<CueKind, readonly Token[]>>;

/** Most words are no cue: one look-up tells, in place of one for each kind. */
const kindsOf = tabulate();

/** The cues outside quoted words. `utterance` are nouns, known by their lemma. */
export function findCues(tokens: readonly Token[], quoted: Int32Array): Cues {
  const cues: Record<CueKind, Token[]> = {
    reporting: [],
    takingBack: [],
    quoting: [],
    hearsay: [],
    sourcePhrase: [],
    utterance: [],
  };
  for (const token of tokens) {
    const kinds = kindsOf.get(token.lower);
    const isUtterance = token.tag === 'NOUN' && utteranceNouns.has(token.lemma);
    if ((!kinds && !isUtterance) || (quoted[token.index] ?? -1) >= 0) continue;
    if (isUtterance) cues.utterance.push(token);
    if (kinds) for (const kind of kinds) cues[kind].push(token);
  }
  return cues;
}

function tabulate(): ReadonlyMap<string, readonly CueWordKind[]> {
  const table = new Map<string, CueWordKind[]>();
  for (const kind of Object.keys(cueWords) as CueWordKind[]) {
    for (const word of new Set(cueWords[kind])) table.set(word, [...(table.get(word) ?? []), kind]);
  }
  return table;
}

/** The longest word of a phrase, the first of equals. */
export function distinctiveWord(phrase: readonly string[]): string {
  return phrase.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}
