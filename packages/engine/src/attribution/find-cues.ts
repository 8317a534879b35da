import { anonymityPhrases } from '../lexicon/anonymous-sources.ts';
import { hearsayAdverbs, hearsayParticiples, sourcePhrases, utteranceNouns } from '../lexicon/cue-phrases.ts';
import type { Token } from '../text/document.ts';
import { outlinesOf } from '../text/outlines.ts';
import { keyWords } from './key-phrases.ts';
import { reportingWords, takingBackWords } from './reporting-forms.ts';

/** Words in lower case at which the finders of reports begin; each finder looks no further at any other token. */
const cueWords = {
  reporting: reportingWords,
  takingBack: takingBackWords,
  quoting: 'quoted quotes quoting cited cites citing'.split(' '),
  anonymity: keyWords(anonymityPhrases),
  hearsay: [...hearsayAdverbs.keys(), ...hearsayParticiples.keys()],
  sourcePhrase: keyWords(sourcePhrases),
};

type CueWordKind = keyof typeof cueWords;
export type CueKind = CueWordKind | 'utterance';

/** The tokens that may be a cue of each kind, in order of place. */
export type Cues = Readonly<Record<CueKind, readonly Token[]>>;

/** Tags of half of all tokens, under which no cue hides. */
const cueless = new Set(['PUNCT', 'DET', 'PRON', 'NUM', 'CCONJ', 'PART', 'SYM']);

/** Most words are no cue: one look-up tells, in place of one for each kind. */
const kindsOf = tabulate();

const mayBeCue = outlinesOf(kindsOf.keys());

/** The cues outside quoted words. `utterance` are nouns, known by their lemma. */
export function findCues(tokens: readonly Token[], quoted: Int32Array): Cues {
  const cues: Record<CueKind, Token[]> = {
    reporting: [],
    takingBack: [],
    quoting: [],
    anonymity: [],
    hearsay: [],
    sourcePhrase: [],
    utterance: [],
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || quoted[at] !== -1 || cueless.has(token.tag)) continue;
    const kinds = mayBeCue(token.lower) ? kindsOf.get(token.lower) : undefined;
    if (kinds) for (const kind of kinds) cues[kind].push(token);
    if (token.tag === 'NOUN' && utteranceNouns.has(token.lemma)) cues.utterance.push(token);
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
