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

const contentTags: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM']);

/**
 * Names begin with a capital ("Qeshm"), words are lemmas in lower case, so that one spelling never means both. The
 * report's own publisher and agency are left out: they print many events.
 */
export function reportTerms(document: Document): ReportTerms {
  const { sentences, tokens, publisher, agency, published } = document;
  const end = sentences[Math.min(leadSentences, sentences.length) - 1]?.last ?? 0;
  const credits = new Set(`${publisher ?? ''} ${agency ?? ''}`.toLowerCase().split(/\s+/));
  const terms = new Set<string>();
  for (let index = 0; index < end; index += 1) {
    const token = tokens[index];
    if (!token || token.lower.length < 2 || !contentTags.has(token.tag) || credits.has(token.lower)) continue;
    const term = termOf(token, sentences[token.sentence]?.first === index);
    if (term !== null) terms.add(term);
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
function termOf({ text, lower, lemma, tag }: Token, opensSentence: boolean): string | null {
  const first = text.charAt(0);
  if (first >= '0' && first <= '9') return text.replaceAll(',', '');
  if (months.has(lower) || weekdays.has(lower)) return lower;
  const capital = first !== first.toLowerCase();
  if (capital && (tag === 'PROPN' || !opensSentence)) return text.length <= acronymMax ? text : first + lower.slice(1);
  return capital || first !== first.toUpperCase() ? lemma.toLowerCase() : null;
}
