import type { Range } from '@crossread/shared';
import { capitalized } from '../labels.ts';
import { dateInWords } from '../date-in-words.ts';
import type { DocumentReport, QuizDocument } from '../quiz-document.ts';
import { reportPassages } from '../report-passages.ts';
import { element } from './element.ts';
import type { Element, Node } from './element.ts';
import { ownWords } from '../own-words.ts';

/** A sentence of a report, as words or as something that can be picked. */
type Sentence = (sentence: Range, text: string) => Node;

const asWords: Sentence = (_sentence, text) => text;

/** A report as it is read: its name, who wrote it when, its title and paragraphs. */
export function reportBody(report: DocumentReport, document: QuizDocument, sentence: Sentence = asWords): Element {
  const { byline, published } = report.article;
  const words = ownWords(document);
  // An inferred date stands in none of the reports.
  const date = published?.basis === 'stated' ? dateInWords(published.date, words) : null;
  const line = [byline && words.by(byline), date].filter(Boolean).join(' · ');
  return element(
    'div',
    { class: 'report' },
    element('h2', {}, capitalized(report.name)),
    ...(line === '' ? [] : [element('p', {}, line)]),
    ...reportPassages(report, document).map((passage) =>
      element(passage.heading ? 'h3' : 'p', {}, ...wordsOf(report, passage, sentence)),
    ),
  );
}

/** The sentences of a passage with what stands between them; a passage without sentences is its text. */
function wordsOf({ text, article }: DocumentReport, passage: Range, sentence: Sentence): readonly Node[] {
  const nodes: Node[] = [];
  let at = passage.start;
  for (const range of article.sentences) {
    if (range.start < at || range.end > passage.end) continue;
    if (range.start > at) nodes.push(text.slice(at, range.start));
    nodes.push(sentence(range, text.slice(range.start, range.end)));
    at = range.end;
  }
  if (at < passage.end) nodes.push(text.slice(at, passage.end));
  return nodes;
}
