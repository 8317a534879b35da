import { reportingForm } from '../attribution/reporting-forms.ts';
import { timeNouns } from '../figures/noun-phrase.ts';
import { framingFamilies } from '../lexicon/framing-families.ts';
import { judgementWords } from '../lexicon/judgement-words.ts';
import type { QuotationFinding } from '../quotations/finding.ts';
import type { Document, Token } from '../text/document.ts';

/** Words that take a side: whoever puts them in marks, says so. */
const loadedWords: ReadonlySet<string> = new Set([...judgementWords, ...Object.values(framingFamilies).flat()]);
const nameTags = new Set(['NOUN', 'ADJ', 'PROPN', 'DET', 'CCONJ']);
/** Verbs with these complements make the words in marks a piece of what somebody said. */
const utters = new Set(['any', 'clause', 'that', 'object', 'verdict', 'belief', 'quotation']);

/**
 * Whether marks keep a name for something at a distance, rather than quote a piece of what somebody said: the name takes a
 * side, another report writes it plainly, or the sentence reports nobody's words. Names of works and shows are neither.
 */
export function isHeldApart(
  { span, sentence: index }: QuotationFinding,
  { tokens, sentences, blocks }: Document,
  isPlainElsewhere: boolean,
): boolean {
  const sentence = sentences[index];
  if (!sentence) return false;
  const all = tokens.slice(sentence.first, sentence.last);
  const inside = all.filter(({ start, end }) => start >= span.start && end <= span.end);
  const words = inside.filter(({ tag }) => tag !== 'PUNCT');
  const last = words.at(-1);
  if (!last || !isNamed(last) || words.some(({ tag }) => !nameTags.has(tag))) return false;
  if (words.some(isLoaded)) return true;
  if (words.every(({ text, lower }) => text !== lower)) return false;
  const isText = blocks[sentence.block]?.kind === 'paragraph';
  return isPlainElsewhere || (isText && !all.some((token) => !inside.includes(token) && reports(token)));
}

function isNamed({ tag, lemma }: Token): boolean {
  return (tag === 'NOUN' || tag === 'PROPN') && lemma.length > 1 && !timeNouns.has(lemma);
}

function isLoaded({ lower, lemma }: Token): boolean {
  return loadedWords.has(lower) || loadedWords.has(lemma);
}

function reports({ lower, tag }: Token): boolean {
  return lower === 'according' || (tag === 'VERB' && utters.has(reportingForm(lower)?.complement ?? ''));
}
