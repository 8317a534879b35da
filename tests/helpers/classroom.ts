import type { PrismaClient } from '@crossread/prisma';
import { signedUp } from './accounts.ts';
import { apiClient, type ApiClient, type Data } from './api-client.ts';
import { importReports, makeQuiz, storedId } from './api.ts';
import { mutate, sent } from './mutate.ts';
import { stormReports } from './reports.ts';

/** A class of a teacher who has a quiz of a private story. */
export interface Classroom {
  readonly teacher: ApiClient;
  readonly storyId: string;
  readonly quizId: string;
  readonly classId: string;
  readonly joinCode: string;
  /** Sets the class the quiz, on terms of CreateAssignmentInput; gives the assignment's id. */
  assign(terms?: object): Promise<string>;
  /** Somebody in a browser of their own who has joined. */
  join(nickname: string): Promise<Pupil>;
  /** Another class of the same teacher, story and quiz. */
  another(): Promise<Classroom>;
}

export interface Pupil {
  readonly browser: ApiClient;
  readonly id: string;
  readonly returnCode: string;
}

export async function startClassroom(
  at: { readonly url: string; readonly prisma: PrismaClient },
  name: string,
  { reports = stormReports, questions = 8 }: { readonly reports?: readonly object[]; readonly questions?: number } = {},
): Promise<Classroom> {
  const teacher = await signedUp(at, name, 'teacher');
  const { story } = await importReports(teacher, reports);
  const quizId = await makeQuiz(teacher, story.id, questions);
  return classOf(at.url, { teacher, storyId: story.id, quizId });
}

async function classOf(url: string, of: Pick<Classroom, 'teacher' | 'storyId' | 'quizId'>): Promise<Classroom> {
  const { teacher, quizId } = of;
  const { class: made } = await mutate(teacher, 'createClass', { name: '7b' }, 'class { id joinCode }');
  const classId: string = made.id;
  return {
    ...of,
    ...{ classId, joinCode: made.joinCode },
    async assign(terms = {}) {
      const input = { classId, quizId, ...terms };
      return (await mutate(teacher, 'createAssignment', input, 'assignment { id }')).assignment.id;
    },
    join: (nickname) => joined(apiClient(url), made.joinCode, nickname),
    another: () => classOf(url, of),
  };
}

/** Joins in a browser; whoever was in it before is not any more. */
export async function joined(browser: ApiClient, code: string, nickname: string): Promise<Pupil> {
  const result = await mutate(browser, 'joinClass', { code, nickname }, 'returnCode pupil { id }');
  return { browser, id: result.pupil.id, returnCode: result.returnCode };
}

/** Begins what the class was set; gives the attempt with its questions of choice. */
export async function begun(browser: ApiClient, assignmentId: string): Promise<Data> {
  const fields = 'attempt { id dueAt questions { id interaction options { id text } } }';
  const { attempt } = await mutate(browser, 'startAssignment', { assignmentId }, fields);
  return { ...attempt, choices: attempt.questions.filter(({ interaction }: Data) => interaction === 'CHOICE') };
}

const responseFields = 'response { id score late review { correctText explanation } regrades { reason } }';

/** Answers a question of choice, with its first option where no other is given; `secondsAgo` as in SubmitResponseInput. */
export function answer(
  browser: ApiClient,
  attemptId: string,
  questionId: string,
  { pick = 'a', secondsAgo = 0 }: { readonly pick?: string; readonly secondsAgo?: number } = {},
): Promise<Data> {
  const input = { attemptId, questionId, answer: { optionIds: [pick] }, secondsAgo };
  return sent(browser, 'submitResponse', input, responseFields);
}

/** The ids of the options that are right. */
export async function keyOf(prisma: PrismaClient, questionId: string): Promise<string> {
  const key = await prisma.questionKey.findUniqueOrThrow({ where: { questionId: storedId(questionId) } });
  return (key.response as unknown as { readonly optionIds: readonly string[] }).optionIds[0] ?? '';
}
