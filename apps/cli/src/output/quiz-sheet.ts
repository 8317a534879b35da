import type { Evidence, Language, Question, Quiz } from '@crossread/shared';
import { quizWords, type QuizWords } from './quiz-words.ts';
import type { SheetOptions } from './sheet-options.ts';
import { indented } from './wrap.ts';

const indent = 4;

/** What `crossread quiz` prints for a person: the questions as pupils see them, then the key on its own. */
export function quizSheet(quiz: Quiz, language: Language, options: SheetOptions): string {
  const { colors, width } = options;
  const words = quizWords[language];
  const paths = new Map(quiz.articles.map(({ id, path }) => [id, path]));
  const reports = quiz.articles.map(({ path }, index) => `${words.report} ${index + 1}: ${path}`);
  return [
    colors.bold(words.quiz),
    ...reports,
    '',
    ...quiz.questions.map((question, index) => `${asked(question, index + 1, width)}\n`),
    colors.bold(words.key),
    '',
    ...quiz.questions.map((question, index) => `${keyed(question, index + 1, paths, words, options)}\n`),
  ]
    .join('\n')
    .trimEnd();
}

function asked({ prompt, options, interaction }: Question, number: number, width: number): string {
  const choices = options.map(({ text }, index) => indented(text, indent + 3, width, `    ${letter(index)}`));
  const space = interaction === 'extended-text' ? '_'.repeat(Math.min(60, width - indent)) : '_'.repeat(20);
  return [
    indented(prompt, indent, width, `${number}.`),
    ...(choices.length > 0 ? choices : [' '.repeat(indent) + space]),
  ].join('\n');
}

function keyed(
  question: Question,
  number: number,
  paths: ReadonlyMap<string, string>,
  words: QuizWords,
  { width, colors }: SheetOptions,
): string {
  const [open, close] = words.marks;
  // Most explanations quote their evidence themselves.
  const quoted = question.evidence
    .filter(({ text }) => !question.explanation.includes(text))
    .map(({ article, text }) => `${open}${text.replace(/\s+/g, ' ')}${close} (${paths.get(article) ?? article})`);
  return [
    indented(keyText(question, words), indent, width, `${number}.`),
    indented(question.explanation, indent, width, '    '),
    ...quoted.map((line) => colors.dim(indented(line, indent, width, '    '))),
    ...(question.needsReview ? [indented(words.lookOver, indent, width, '    ')] : []),
  ].join('\n');
}

/** The keyed answer in words. */
function keyText({ response, options }: Question, words: QuizWords): string {
  const [open, close] = words.marks;
  const named = (id: string): string => {
    const index = options.findIndex((option) => option.id === id);
    return index < 0 ? id : `${letter(index)} ${options[index]?.text ?? ''}`;
  };
  if ('optionIds' in response) return response.optionIds.map(named).join('; ');
  if ('order' in response) return response.order.map(named).join(`; ${words.then} `);
  if ('pairs' in response) return response.pairs.map(([a, b]) => `${named(a)} = ${named(b)}`).join('; ');
  if ('accepted' in response) return response.accepted.join(` ${words.or} `);
  if ('spans' in response) return response.spans.map(({ text }: Evidence) => `${open}${text}${close}`).join(', ');
  if ('rubric' in response) return `${words.proficient}: ${response.rubric.proficient}`;
  const { value, lower, upper } = response;
  return lower === upper ? String(value) : `${value} (${words.range(lower, upper)})`;
}

function letter(index: number): string {
  return `${String.fromCharCode(97 + index)})`;
}
