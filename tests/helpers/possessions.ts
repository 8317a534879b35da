import type { PrismaClient } from '@crossread/prisma';
import { apiClient, type ApiClient, type Data } from './api-client.ts';
import { importReports, jobDone, storedId } from './api.ts';
import { begun as begunIn, joined } from './classroom.ts';
import { mutate } from './mutate.ts';
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
  /** Of those who may have any: a class with one pupil, that was set the quiz and answered a question. */
  readonly classroom: {
    readonly class: string;
    readonly pupil: string;
    readonly assignment: string;
    /** The pupil's, to a written question. */
    readonly answer: string;
  } | null;
  /** Of the story: one to dismiss, one to split and two to merge. */
  readonly comparisons: readonly [string, string, string, string];
  /** A member of the second of them. */
  readonly claim: string;
  /** A pair of the second of them, and its verdict. */
  readonly pair: { readonly id: string; readonly verdict: string };
  readonly overruling: string;
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
  const compared = await overruled(client, story.id);
  return {
    ...compared,
    ...{ story: story.id, quiz: quiz.id, job: generateQuiz.job.id, question: question.id, attempt, drafts },
    response: submitResponse.response.id,
    report: reportQuestion.report.id,
    classroom: await classroomOf(client, quiz.id),
  };
}

async function classroomOf(client: ApiClient, quizId: string): Promise<Possessions['classroom']> {
  const { viewer } = await client.ask('{ viewer { abilities } }');
  if (!viewer.abilities.includes('TEACH')) return null;
  const { class: made } = await mutate(client, 'createClass', { name: '7b' }, 'class { id joinCode }');
  const { browser, id: pupil } = await joined(apiClient(client.url), made.joinCode, 'Mia');
  const input = { classId: made.id, quizId };
  const { assignment } = await mutate(client, 'createAssignment', input, 'assignment { id }');
  const attempt = await begunIn(browser, assignment.id);
  const written = attempt.questions.find(({ interaction }: Data) => interaction === 'EXTENDED_TEXT');
  const given = { attemptId: attempt.id, questionId: written.id, answer: { text: 'It is older.' } };
  const { response } = await mutate(browser, 'submitResponse', given, 'response { id }');
  return { class: made.id, pupil, assignment: assignment.id, answer: response.id };
}

async function begun(client: ApiClient, quizId: string): Promise<Data> {
  const { startAttempt } = await client.ask(
    `mutation ($id: ID!) { startAttempt(input: { quizId: $id }) {
      ... on StartAttemptPayload { attempt { id questions { id interaction } } } } }`,
    { id: quizId },
  );
  return { attempt: startAttempt.attempt.id, questions: startAttempt.attempt.questions };
}

/** Has a verdict overruled, which changes no other comparison. */
async function overruled(
  client: ApiClient,
  storyId: string,
): Promise<Pick<Possessions, 'comparisons' | 'claim' | 'pair' | 'overruling'>> {
  const { node } = await client.ask(
    `query ($id: ID!) { node(id: $id) { ... on Story { comparisons { id members { id } pairs { id verdict } } } } }`,
    { id: storyId },
  );
  const [one, another, third, fourth] = node.comparisons as readonly Data[];
  if (!one || !another || !third || !fourth) throw new Error('The story has too few comparisons.');
  const [pair] = fourth['pairs'];
  const { judgePair } = await client.ask(
    `mutation ($input: JudgePairInput!) { judgePair(input: $input) {
      ... on JudgePairPayload { overruling { id } job { id } } } }`,
    { input: { pairId: pair.id, verdict: otherVerdict(pair.verdict), reason: 'They count different days.' } },
  );
  await jobDone(client, judgePair.job.id);
  return {
    comparisons: [one['id'], another['id'], third['id'], fourth['id']],
    claim: another['members'][0].id,
    pair: another['pairs'][0],
    overruling: judgePair.overruling.id,
  };
}

export function otherVerdict(verdict: string): string {
  return verdict === 'COMPATIBLE' ? 'AGREE' : 'COMPATIBLE';
}
