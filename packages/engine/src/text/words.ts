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

/** What was found out about a word when it was first met. */
interface KnownWord {
  /** One string for all its tokens, so that whoever looks it up in a table hashes it once. */
  readonly lower: string;
  /** Its lemma as this part of speech: nearly all words have one. */
  readonly tag: string;
  readonly lemma: string;
}

/** wink-nlp keeps every word it has ever met; after so many characters it is loaded anew, so that a server stays small. */
const charactersPerLoad = 20_000_000;

let loaded: ReturnType<typeof winkNLP> | undefined;
let charactersRead = 0;
const knownWords = new Map<string, KnownWord>();

function tagger(characters: number): ReturnType<typeof winkNLP> {
  charactersRead += characters;
  if (loaded === undefined || charactersRead > charactersPerLoad) {
    loaded = winkNLP(model, ['pos']);
    charactersRead = characters;
    knownWords.clear();
  }
  return loaded;
}

/** Letters after digits whose full stop the tokeniser would take for an abbreviation's: "cost £88m.", "at 140 km/h." */
const closingUnit = /(?:\d ?[a-z]{1,2}|\/h)(?=\.(?:[\s"”’)]|$))/gi;

const [apostrophe, rightQuote] = [39, 0x2019];

/** White space other than single blanks. */
const oddBlank = /[^\S ]|  /;
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
  const single = oddBlank.test(text) ? text.replace(/\s+/g, ' ') : text;
  const spaced = /\d/.test(single) ? single.replace(gluedWord, '$& ').replace(closingUnit, '$& ') : single;
  const fed = hasLongWord(spaced) ? spaced.replace(longRun, '$& ') : spaced;
  const tokens = nlp.readDoc(fed).tokens();
  const texts = tokens.out();
  const tags = tokens.out(nlp.its.pos) as readonly string[];
  const lowers: string[] = [];
  const lemmas: string[] = [];
  // The package's own types disagree about the last parameter of its lemma reader.
  const lemma = nlp.its.lemma as unknown as typeof nlp.its.normal;
  for (let index = 0; index < texts.length; index += 1) {
    const word = texts[index] ?? '';
    const tag = tags[index] ?? 'X';
    let known = knownWords.get(word);
    if (known?.tag !== tag || isContracted(texts, index)) {
      known = { lower: known?.lower ?? word.toLowerCase(), tag, lemma: tokens.itemAt(index).out(lemma) };
      knownWords.set(word, known);
    }
    lowers.push(known.lower);
    lemmas.push(known.lemma);
  }
  return { texts, lowers, tags, lemmas };
}

/** Whether a word is a part of a contraction ("ca" and "n't", "it" and "'s"): its lemma is that of the whole one. */
function isContracted(texts: readonly string[], index: number): boolean {
  return hasApostrophe(texts[index]) || hasApostrophe(texts[index + 1]);
}

function hasApostrophe(word: string | undefined): boolean {
  if (word === undefined || word.length > 3) return false;
  const first = word.charCodeAt(0);
  if (first === apostrophe || first === rightQuote) return true;
  const second = word.charCodeAt(1);
  return second === apostrophe || second === rightQuote;
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
