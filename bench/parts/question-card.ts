import type { MadeQuestion } from './question-sample.ts';

/** A question with all that its maker says of it, on one card for a strict reader. */
export function questionCard({ id, question, analysis }: MadeQuestion): string {
  const paths = new Map(analysis.articles.map(({ id: article, path }) => [article, path]));
  const shown = (text: string): string => text.replace(/\s+/g, ' ');
  const { options, response } = question;
  const key = 'optionIds' in response || 'order' in response ? '' : shown(JSON.stringify(response));
  return [
    `## ${id}  ${question.kind}  ${question.interaction}`,
    question.prompt,
    ...options.map(
      (option) =>
        `  ${option.role === 'key' ? '*' : ' '} ${option.id} ${shown(option.text)}   [${option.role}: ${shown(option.feedback)}]`,
    ),
    ...('order' in response ? [`  = ${response.order.join(' ')}`] : []),
    ...(key ? [`  = ${key}`] : []),
    `  because ${shown(question.explanation)}`,
    ...question.evidence.map(({ article, text }) => `  | ${paths.get(article) ?? article}: ${shown(text)}`),
  ].join('\n');
}
