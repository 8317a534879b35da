import type { Range } from '@crossread/shared';
import type { DocumentOption, DocumentQuestion, QuizDocument } from './quiz-document.ts';
import { ownWords } from './own-words.ts';

/** Sentences to choose from; where the key takes more of them, there are more. */
const fewestSentences = 4;

export interface SentenceChoice {
  readonly prompt: string;
  readonly options: readonly DocumentOption[];
  readonly optionIds: readonly string[];
}

/**
 * A question whose answer is selected in a text, as a choice of its sentences: those that hold the words, and their
 * nearest neighbours in running text, in the order of the report. Null where the document does not hold the report, or
 * where the choice would be none.
 */
export function sentenceChoice(question: DocumentQuestion, document: QuizDocument): SentenceChoice | null {
  const { reports } = document;
  const spans = 'spans' in question.response ? question.response.spans : [];
  const [first] = spans;
  const report = reports.find(({ id }) => id === first?.article);
  if (!first || !report || spans.some(({ article }) => article !== first.article)) return null;
  const { blocks, sentences } = report.article;
  const running = sentences.filter((sentence) =>
    blocks.some(({ kind, start, end }) => kind === 'paragraph' && start <= sentence.start && sentence.end <= end),
  );
  const keyed = running.filter((sentence) => spans.some((span) => overlap(span, sentence)));
  const [firstKeyed] = keyed;
  if (!firstKeyed || spans.some((span) => !keyed.some((sentence) => overlap(span, sentence)))) return null;

  const at = running.indexOf(firstKeyed);
  const others = running
    .filter((sentence) => !keyed.includes(sentence))
    .sort((a, b) => Math.abs(running.indexOf(a) - at) - Math.abs(running.indexOf(b) - at) || a.start - b.start)
    .slice(0, Math.max(1, fewestSentences - keyed.length));
  if (others.length === 0) return null;

  const shown = [...keyed, ...others].sort((a, b) => a.start - b.start);
  const options = shown.map((sentence, index): DocumentOption => {
    const text = report.text.slice(sentence.start, sentence.end);
    const right = keyed.includes(sentence);
    const evidence = right ? [{ article: report.id, start: sentence.start, end: sentence.end, text }] : [];
    return { id: `s${index + 1}`, text, role: right ? 'key' : null, feedback: '', evidence };
  });
  const { whichSentence, whichSentences } = ownWords(document);
  const ask = keyed.length === 1 ? whichSentence : whichSentences;
  return {
    prompt: `${question.prompt} ${ask}`,
    options,
    optionIds: options.filter(({ role }) => role === 'key').map(({ id }) => id),
  };
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
