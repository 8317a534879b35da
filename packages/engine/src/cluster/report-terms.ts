import { months, weekdays } from '../lexicon/calendar.ts';
import type { Document, Token } from '../text/document.ts';

/** What is needed of a report to tell which event it is about; all else of it can be forgotten. */
export interface ReportTerms {
  /** The names, figures and content words of its first sentences, each once, in order of code units. */
  readonly terms: readonly string[];
  /** Days from 1970 to its publication; null where nothing says when that was. */
  readonly day: number | null;
}

/** News stands at the beginning; what comes later in a long report is background that other events share. */
const leadSentences = 20;
const dayMs = 86_400_000;
/** "NATO", "U.S."; longer names in capitals are those of a headline. */
const acronymMax = 4;

const letter = /^\p{L}/u;
const wordStart = /^[\p{L}\d]/u;

const contentTags: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM']);

/**
 * Names begin with a capital ("Qeshm"), words are lemmas in lower case, so that one spelling never means both. The
 * report's own publisher and agency are left out: they print many events.
 */
export function reportTerms(document: Document): ReportTerms {
  const { text, sentences, tokens, publisher, agency, published } = document;
  const end = sentences[Math.min(leadSentences, sentences.length) - 1]?.last ?? 0;
  const credits = new Set(`${publisher ?? ''} ${agency ?? ''}`.toLowerCase().split(/\s+/));
  const terms = new Set<string>();
  for (let index = 0; index < end; index += 1) {
    const token = tokens[index];
    if (!token || !contentTags.has(token.tag) || credits.has(token.lower)) continue;
    if (!mayBeName(token, sentences[token.sentence]?.first === index)) {
      if (token.lower.length > 1 && wordStart.test(token.lower)) terms.add(wordOf(token));
      continue;
    }
    const last = lastOfName(tokens, index);
    const name = text.slice(token.start, tokens[last]?.end ?? token.end);
    index = last;
    if (name.length > 1) terms.add(name.length <= acronymMax ? name : name.charAt(0) + name.slice(1).toLowerCase());
  }
  const time = published ? Date.parse(published.date.slice(0, 10)) : NaN;
  return { terms: [...terms].sort(), day: Number.isNaN(time) ? null : time / dayMs };
}

/** Whether a term is a name. */
export function isName(term: string): boolean {
  const first = term.charAt(0);
  return first !== first.toLowerCase();
}

/** Calendar words count as words: they stand in reports of any event. */
function mayBeName({ text, lower, tag }: Token, opensSentence: boolean): boolean {
  if (!isName(text) || (opensSentence && tag !== 'PROPN')) return false;
  return !months.has(lower) && !weekdays.has(lower);
}

/** The tagger takes some letters for marks and breaks a name at them: "Dvo", "ř", "áková". */
function lastOfName(tokens: readonly Token[], index: number): number {
  let last = index;
  for (let next = tokens[last + 1]; next && next.start === tokens[last]?.end && letter.test(next.text);) {
    last += 1;
    next = tokens[last + 1];
  }
  return last;
}

/** A figure without its commas, a word as its lemma. */
function wordOf({ text, lower, lemma }: Token): string {
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57) return text.replaceAll(',', '');
  return months.has(lower) || weekdays.has(lower) ? lower : lemma.toLowerCase();
}
