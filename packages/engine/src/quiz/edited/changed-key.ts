import type { Question } from '@crossread/shared';
import { say } from '../../wording/message.ts';
import { reasonOf } from '../gates/reason-of.ts';
import type { QuizSource } from '../story.ts';
import { verifyQuiz } from '../verify/verify-quiz.ts';
import { keyStays, type WasOf } from './key-stays.ts';
import type { Finding } from './written-question.ts';

interface Changed {
  readonly question: Question;
  readonly base: Question;
  readonly wasOf: WasOf;
}

/**
 * Why another key cannot be right where a question still asks the same: the reports give the one that it had. A verdict
 * that is wrong is overruled in the story, where it is kept with a reason, not in one question.
 */
export function changedKeyFault(source: QuizSource, { question, base, wasOf }: Changed): Finding | null {
  if (question.prompt !== base.prompt || keyStays(question, base, wasOf)) return null;
  const { engine, articles } = source.analysis;
  const [before] = verifyQuiz(source, { engine, seed: '', articles, questions: [base] });
  if (before?.state !== 'sound' || before.checked !== 'key') return null;
  return { gate: 'key-entailed', blocks: true, ...reasonOf(say('fault.key-changed', { key: keyInWords(base) })) };
}

function keyInWords({ response, options }: Question): string {
  const textOf = (id: string): string => options.find((option) => option.id === id)?.text ?? id;
  if ('optionIds' in response) return response.optionIds.map(textOf).join('; ');
  if ('order' in response) return response.order.map(textOf).join(' – ');
  if ('value' in response) return String(response.value);
  return 'accepted' in response ? (response.accepted[0] ?? '') : '';
}
