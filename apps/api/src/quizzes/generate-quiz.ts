import type { Message } from '@crossread/shared';
import type { Services } from '../context.ts';
import type { InputProblem } from '../errors.ts';
import { beginJob, completeJob, failJob } from '../jobs/job-record.ts';
import { progressOf } from '../jobs/progress.ts';
import { standUnchanged } from '../overruling/load-overrulings.ts';
import { lockStory } from '../overruling/lock-story.ts';
import { loadStory } from '../stories/load-story.ts';
import { draftMore } from './draft-more.ts';
import type { QuizInput } from './request-quiz.ts';
import { storeQuiz } from './store-quiz.ts';

const storingMs = 60_000;

/** The quiz job: reads the story again, drafts the questions, and stores them and the job's end in one transaction. */
export async function generateQuiz(
  services: Pick<Services, 'prisma' | 'engine' | 'languageModel'>,
  jobId: string,
): Promise<void> {
  const { prisma, engine } = services;
  const job = await beginJob(prisma, jobId);
  if (!job) return;
  const story = job.storyId === null ? null : await prisma.story.findUnique({ where: { id: job.storyId } });
  if (!story) {
    const message = 'The story was taken away before the quiz was made.';
    await failJob(prisma, jobId, { code: 'not-found', input: 'storyId', message });
    return;
  }
  const texts = await loadStory(prisma, story.id);
  const { sources } = texts;
  const total = sources.length + 3;
  const progress = progressOf(prisma, jobId);
  const step = (done: number): string => (done > sources.length ? 'Writing questions' : 'Reading the reports again');
  progress(step(0), 0, total);
  const { drafts, ...wanted } = job.input as unknown as QuizInput;
  const request = { ...wanted, ...texts };
  const made = await engine.run('quiz', request, (done) => progress(step(done), done, total));

  const problems = made.notes.map((message, index): InputProblem => ({
    code: 'note',
    input: null,
    message,
    ...said(made.messages[index]),
  }));
  if (made.quiz.questions.length === 0) {
    const message =
      'No question could be made from these reports: none held against the checks that every question has to pass.';
    await failJob(prisma, jobId, { code: 'no-questions', input: null, message }, ...problems);
    return;
  }
  if (drafts > 0) progress('Waiting for the language model', total - 1, total);
  const wish = { ...texts, storyId: story.id, quiz: made.quiz, count: drafts };
  const { quiz, note } = drafts > 0 ? await draftMore(services, wish) : { quiz: made.quiz, note: null };
  await prisma.$transaction(
    async (transaction) => {
      await lockStory(transaction, story.id);
      if (!(await standUnchanged(transaction, story.id, texts.overrulings))) {
        throw new Error(`Story ${story.id} was overruled meanwhile: the quiz has to be drafted again.`);
      }
      const quizId = await storeQuiz(transaction, {
        storyId: story.id,
        title: `Quiz: ${story.title}`,
        quiz,
        ownerId: job.ownerId,
      });
      await completeJob(transaction, jobId, { quizId }, note ? [...problems, note] : problems);
    },
    { timeout: storingMs, maxWait: storingMs },
  );
}

function said(message: Message | undefined): Pick<InputProblem, 'said'> {
  return message ? { said: message } : {};
}
