import type { PrismaClient } from '@crossread/prisma';
import type { ApiClient, Data } from './api-client.ts';
import { importReports, jobDone, storedId } from './api.ts';
import { stormReports } from './reports.ts';

/** One thing of each kind that somebody can have, by global id. */
export interface Possessions {
  readonly story: string;
  readonly quiz: string;
  readonly job: string;
  /** Asked, and not answered by anybody. */
  readonly question: string;
  /** Waiting for approval: one to approve, one to dismiss. */
  readonly drafts: readonly [string, string];
  readonly attempt: string;
  /** A written answer. */
  readonly response: string;
  readonly report: string;
}

/** Has a client import a story with a publisher of its own, make a quiz of it, answer a question and report one. */
export async function possessionsOf(client: ApiClient, prisma: PrismaClient, name: string): Promise<Possessions> {
  const [first, second, ...others] = stormReports;
  const reports = [
    { ...first, content: `${first?.content}\nThe mayor spoke of a “disaster”.\n`, publisher: `The ${name} Gazette` },
    { ...second, content: `${second?.content}\nThe disaster closed the port for a week.\n` },
    ...others,
  ];
  const { story } = await importReports(client, reports);
  const { generateQuiz } = await client.ask(
    `mutation ($id: ID!) { generateQuiz(input: {
      storyId: $id, count: 8, seed: "possessions", kinds: [WRITTEN, LOCATE_FIGURE, LOCATE_DETAIL, ATTRIBUTION, CLOZE] }) {
      ... on GenerateQuizPayload { job { id } } } }`,
    { id: story.id },
  );
  const { quiz } = await jobDone(client, generateQuiz.job.id);
  const { attempt, questions } = await begun(client, quiz.id);
  const [question, ...unanswered] = questions.filter(({ interaction }: Data) => interaction === 'CHOICE');
  const [approved, dismissed] = unanswered.map(({ id }: Data): string => id);
  if (!approved || !dismissed) throw new Error('The quiz has too few questions of choice.');
  const drafts = [approved, dismissed] as const;
  await prisma.question.updateMany({
    where: { id: { in: drafts.map(storedId) } },
    data: { drafted: true, askedFrom: null, needsReview: true },
  });
  const written = questions.find(({ interaction }: Data) => interaction === 'EXTENDED_TEXT');
  const { submitResponse } = await client.ask(
    `mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) {
      ... on SubmitResponsePayload { response { id } } } }`,
    { input: { attemptId: attempt, questionId: written.id, answer: { text: 'Because one of them is older.' } } },
  );
  const { reportQuestion } = await client.ask(
    `mutation ($id: ID!) { reportQuestion(input: { questionId: $id, message: "Two options are right." }) {
      ... on ReportQuestionPayload { report { id } } } }`,
    { id: question.id },
  );
  return {
    ...{ story: story.id, quiz: quiz.id, job: generateQuiz.job.id, question: question.id, attempt, drafts },
    response: submitResponse.response.id,
    report: reportQuestion.report.id,
  };
}

async function begun(client: ApiClient, quizId: string): Promise<Data> {
  const { startAttempt } = await client.ask(
    `mutation ($id: ID!) { startAttempt(input: { quizId: $id }) {
      ... on StartAttemptPayload { attempt { id questions { id interaction } } } } }`,
    { id: quizId },
  );
  return { attempt: startAttempt.attempt.id, questions: startAttempt.attempt.questions };
}
