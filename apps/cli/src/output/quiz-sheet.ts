import type { Evidence, Question, Quiz } from '@crossread/shared';
import type { SheetOptions } from './sheet-options.ts';
import { indented } from './wrap.ts';

const indent = 4;

/** What `crossread quiz` prints for a person: the questions as pupils see them, then the key on its own. */
export function quizSheet(quiz: Quiz, options: SheetOptions): string {
  const { colors, width } = options;
  const paths = new Map(quiz.articles.map(({ id, path }) => [id, path]));
  const reports = quiz.articles.map(({ path }, index) => `Report ${index + 1}: ${path}`);
  return [
    colors.bold('Quiz'),
    ...reports,
    '',
    ...quiz.questions.map((question, index) => `${asked(question, index + 1, width)}\n`),
    colors.bold('Key'),
    '',
    ...quiz.questions.map((question, index) => `${keyed(question, index + 1, paths, options)}\n`),
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
  { width, colors }: SheetOptions,
): string {
  // Most explanations quote their evidence themselves.
  const quoted = question.evidence
    .filter(({ text }) => !question.explanation.includes(text))
    .map(({ article, text }) => `“${text.replace(/\s+/g, ' ')}” (${paths.get(article) ?? article})`);
  return [
    indented(keyText(question), indent, width, `${number}.`),
    indented(question.explanation, indent, width, '    '),
    ...quoted.map((line) => colors.dim(indented(line, indent, width, '    '))),
    ...(question.needsReview ? [indented('Look this one over before you set it.', indent, width, '    ')] : []),
  ].join('\n');
}

/** The keyed answer in words. */
function keyText({ response, options }: Question): string {
  const named = (id: string): string => {
    const index = options.findIndex((option) => option.id === id);
    return index < 0 ? id : `${letter(index)} ${options[index]?.text ?? ''}`;
  };
  if ('optionIds' in response) return response.optionIds.map(named).join('; ');
  if ('order' in response) return response.order.map(named).join('; then ');
  if ('pairs' in response) return response.pairs.map(([a, b]) => `${named(a)} = ${named(b)}`).join('; ');
  if ('accepted' in response) return response.accepted.join(' or ');
  if ('spans' in response) return response.spans.map(({ text }: Evidence) => `“${text}”`).join(', ');
  if ('rubric' in response) return `Proficient: ${response.rubric.proficient}`;
  const { value, lower, upper } = response;
  return lower === upper ? String(value) : `${value} (${lower} to ${upper} is right)`;
}

function letter(index: number): string {
  return `${String.fromCharCode(97 + index)})`;
}
