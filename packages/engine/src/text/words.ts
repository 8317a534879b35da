import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** What wink-nlp makes of one block: parallel lists. */
export interface Words {
  readonly words: readonly Word[];
  readonly tags: readonly string[];
  readonly lemmas: readonly string[];
}

/** What there is to know of a word wherever it stands; one object, and one string of each kind, for all its tokens. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** Ends in a letter or digit: no sentence ends there. */
  readonly open: boolean;
}

interface KnownWord extends Word {
  /** "'s", "n't": the tail of a contraction. */
  readonly contracts: boolean;
  /** The first part of speech that is met and the lemma under it: nearly every word has only one. */
  first: { readonly tag: string; readonly lemma: string } | null;
  /** The lemmas under others. */
  readonly lemmas: Map<string, string>;
}

/** wink-nlp keeps every word it has ever met; after so many characters it is loaded anew, so that a server stays small. */
const charactersPerLoad = 20_000_000;

let loaded: ReturnType<typeof winkNLP> | undefined;
let charactersRead = 0;
/** By wink-nlp's own number for a word. */
let knownWords: (KnownWord | undefined)[] = [];

function tagger(characters: number): ReturnType<typeof winkNLP> {
  charactersRead += characters;
  if (loaded === undefined || charactersRead > charactersPerLoad) {
    loaded = winkNLP(model, ['pos']);
    charactersRead = characters;
    knownWords = [];
  }
  return loaded;
}

/** Letters after digits whose full stop the tokeniser would take for an abbreviation's: "cost £88m.", "at 140 km/h." */
const closingUnit = /(?:\d ?[a-z]{1,2}|\/h)(?=\.(?:[\s"”’)]|$))/gi;

/** White space other than single blanks. */
const oddBlank = /[^\S ]| {2}/;
const wordMax = 60;
const longRun = /\S{60}/gu;
/** Words glued to a number that the tokeniser would take for one name: "Dh472.72bn", "R26m", "magnitude-5.9", "5-foot-11". */
const gluedWord =
  /\b(?:US|USD|AUD|EUR|GBP|CHF|INR|RM|Rs?|Dhs?|[A-Z]{1,3}(?=\d{1,3},\d{3})|[Ee]uro|minus(?=-)|(?:[Mm]agnitude|foot)-)(?=-?\d)/g;

/**
 * Reads words and their parts of speech. The texts of the words, in order, are those of `text` without white space.
 *
 * wink-nlp 2.4 fails on long runs of white space and takes time by the square of a word's length (300,000 letters:
 * 155 s), so white space is handed over as single blanks and longer words in pieces of 60 characters.
 */
export function readWords(text: string): Words {
  const nlp = tagger(text.length);
  const single = oddBlank.test(text) ? text.replace(/\s+/g, ' ') : text;
  const spaced = /\d/.test(single) ? single.replace(gluedWord, '$& ').replace(closingUnit, '$& ') : single;
  const fed = hasLongWord(spaced) ? spaced.replace(longRun, '$& ') : spaced;
  const tokens = nlp.readDoc(fed).tokens();
  // The package's own types call every list one of strings and disagree about the last parameter of its lemma reader.
  const ids = tokens.out(nlp.its.uniqueId) as readonly unknown[] as readonly number[];
  const tags = tokens.out(nlp.its.pos) as readonly string[];
  const lemmaOf = (index: number): string =>
    tokens.itemAt(index).out(nlp.its.lemma as unknown as typeof nlp.its.normal);
  const words = ids.map((id, index) => (knownWords[id] ??= meet(tokens.itemAt(index).out())));
  const lemmas = words.map((word, index) => {
    // The lemma of a contraction's part ("ca" and "n't", "it" and "'s") is that of the whole one.
    if (word.contracts || words[index + 1]?.contracts) return lemmaOf(index);
    const tag = tags[index] ?? 'X';
    const met = word.first?.tag === tag ? word.first.lemma : word.lemmas.get(tag);
    if (met !== undefined) return met;
    const lemma = lemmaOf(index);
    if (word.first === null) word.first = { tag, lemma };
    else word.lemmas.set(tag, lemma);
    return lemma;
  });
  return { words, tags, lemmas };
}

function meet(text: string): KnownWord {
  const open = /[a-z\d]$/i.test(text);
  return { text, lower: text.toLowerCase(), open, contracts: /^.?['’]/.test(text), first: null, lemmas: new Map() };
}

function hasLongWord(text: string): boolean {
  for (let at = 0; at < text.length;) {
    const blank = text.indexOf(' ', at);
    const end = blank === -1 ? text.length : blank;
    if (end - at > wordMax) return true;
    at = end + 1;
  }
  return false;
}
