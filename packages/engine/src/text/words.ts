import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** What wink-nlp makes of one block: parallel lists. */
export interface Words {
  readonly texts: readonly string[];
  /** `texts` in lower case. */
  readonly lowers: readonly string[];
  readonly tags: readonly string[];
  readonly lemmas: readonly string[];
}

/** wink-nlp keeps every word it has ever met; after so many characters it is loaded anew, so that a server stays small. */
const charactersPerLoad = 20_000_000;

let loaded: ReturnType<typeof winkNLP> | undefined;
let charactersRead = 0;
/** Each word met so far in lower case: one string a word, so that the look-ups of all who read it hash it once. */
const lowerOf = new Map<string, string>();

function tagger(characters: number): ReturnType<typeof winkNLP> {
  charactersRead += characters;
  if (loaded === undefined || charactersRead > charactersPerLoad) {
    loaded = winkNLP(model, ['pos']);
    charactersRead = characters;
    lowerOf.clear();
  }
  return loaded;
}

function lowerCase(text: string): string {
  const known = lowerOf.get(text);
  if (known !== undefined) return known;
  const lower = text.toLowerCase();
  lowerOf.set(text, lower);
  return lower;
}

/** Letters after digits whose full stop the tokeniser would take for an abbreviation's: "cost £88m.", "at 140 km/h." */
const closingUnit = /(?:\d ?[a-z]{1,2}|\/h)(?=\.(?:[\s"”’)]|$))/gi;

const wordMax = 60;
const longRun = /\S{60}/gu;
/** Words glued to a number that the tokeniser would take for one name: "Dh472.72bn", "R26m", "magnitude-5.9", "5-foot-11". */
const gluedWord = /\b(?:US|USD|AUD|EUR|GBP|CHF|INR|RM|Rs?|Dhs?|[Ee]uro|minus(?=-)|(?:[Mm]agnitude|foot)-)(?=-?\d)/g;

/**
 * Reads words and their parts of speech. The texts of the words, in order, are those of `text` without white space.
 *
 * wink-nlp 2.4 fails on long runs of white space and takes time by the square of a word's length (300,000 letters:
 * 155 s), so white space is handed over as single blanks and longer words in pieces of 60 characters.
 */
export function readWords(text: string): Words {
  const nlp = tagger(text.length);
  const single = text.replace(/\s+/g, ' ');
  const spaced = /\d/.test(single) ? single.replace(gluedWord, '$& ').replace(closingUnit, '$& ') : single;
  const fed = hasLongWord(spaced) ? spaced.replace(longRun, '$& ') : spaced;
  const tokens = nlp.readDoc(fed).tokens();
  const texts = tokens.out();
  return {
    texts,
    lowers: texts.map(lowerCase),
    tags: tokens.out(nlp.its.pos) as readonly string[],
    // The package's own types disagree about the last parameter of its lemma reader.
    lemmas: tokens.out(nlp.its.lemma as unknown as typeof nlp.its.normal),
  };
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
