import type { Question, Language } from '@crossread/shared';
import type { Context } from '../context.ts';
import type { ComposedQuestion } from '../engine/tasks.ts';
import { noSuch } from '../errors.ts';
import { loadQuiz } from '../quizzes/load-quiz.ts';
import { articleIdsByKey } from '../stories/article-ids.ts';
import { ownWorking } from './own-working.ts';
import { readWritten, type GivenQuestion } from './read-written.ts';

export interface Wording {
  readonly quizId: string;
  /** The question that is edited; null for one of one's own. */
  readonly questionId: string | null;
  readonly written: GivenQuestion;
  /** In which the question was shown to whoever edits it. */
  readonly language: Language;
}

export interface InWorking {
  readonly articleIds: ReadonlyMap<string, string>;
  readonly composed: ComposedQuestion;
}

/** What a person wrote, composed and judged among the other questions of the working copy. Stores nothing. */
export async function compose(
  asked: Pick<Context, 'prisma' | 'asker' | 'engine'>,
  { quizId, questionId, written, language }: Wording,
): Promise<InWorking> {
  const working = await ownWorking(asked, quizId);
  const base = questionId === null ? null : await baseOf(asked, quizId, questionId);
  const articleIds = await articleIdsByKey(asked.prisma, { storyId: working.storyId });
  const keys = new Map([...articleIds].map(([key, id]) => [id, key]));
  const questions = working.quiz.questions.filter(({ id }) => id !== questionId);
  const writing = { written: readWritten(written, base, keys), base, language };
  const quiz = { ...working.quiz, questions };
  const composed = await asked.engine.run('compose', { ...working.story, writing, quiz });
  return { articleIds, composed };
}

async function baseOf({ prisma }: Pick<Context, 'prisma'>, quizId: string, questionId: string): Promise<Question> {
  const [question] = (await loadQuiz(prisma, quizId, { id: questionId }))?.questions ?? [];
  if (!question) throw noSuch('question');
  return question;
}
