import { apiClient, type ApiClient, type Data } from './api-client.ts';
import { begun, joined } from './classroom.ts';
import { mutate } from './mutate.ts';

/** Somebody in a browser of their own, in the middle of what their class was set. */
export interface SimulatedPupil {
  readonly browser: ApiClient;
  readonly attemptId: string;
  /** Those that an answer can be made up for. */
  readonly questions: readonly Data[];
}

/** An answer that is in the store, as far as the API says. */
export interface Acknowledged {
  readonly responseId: string;
  readonly attemptId: string;
  readonly questionId: string;
  /** As it was sent. */
  readonly answer: object;
}

/** Joins a class at `url` and begins. */
export async function simulatedPupil(
  url: string,
  joinCode: string,
  nickname: string,
  assignmentId: string,
): Promise<SimulatedPupil> {
  const { browser } = await joined(apiClient(url), joinCode, nickname);
  return atWork(browser, assignmentId);
}

/** Begins in the browser of somebody who has joined. */
export async function atWork(browser: ApiClient, assignmentId: string): Promise<SimulatedPupil> {
  const { id, questions } = await begun(browser, assignmentId);
  return { browser, attemptId: id, questions: questions.filter((question: Data) => madeUpFor(question, 0)) };
}

/** Null where only somebody who reads could answer; `chance` from 0 up to 1 decides among what can be. */
export function madeUpFor({ interaction, options }: Data, chance: number): object | null {
  if (interaction === 'CHOICE' || interaction === 'MULTIPLE_CHOICE') {
    return { optionIds: [options[Math.floor(chance * options.length)].id] };
  }
  if (interaction === 'NUMERIC_ENTRY') return { value: Math.floor(chance * 3_000) };
  if (interaction === 'TEXT_ENTRY' || interaction === 'EXTENDED_TEXT') return { text: `answer ${chance}` };
  return null;
}

/** Sends an answer once; throws where it is not acknowledged. */
export async function acknowledged(
  { browser, attemptId }: SimulatedPupil,
  questionId: string,
  answer: object,
): Promise<Acknowledged> {
  const { response } = await mutate(browser, 'submitResponse', { attemptId, questionId, answer }, 'response { id }');
  return { responseId: response.id, attemptId, questionId, answer };
}
