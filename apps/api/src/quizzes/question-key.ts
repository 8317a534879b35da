import type { Interaction, KeyedResponse, Message, OptionRole } from '@crossread/shared';
import { scoreResponse, type Answer as EngineAnswer } from '@crossread/engine';
import type { Prisma, PrismaClient } from '@crossread/prisma';
import { NotFoundError } from '../errors.ts';
import type { Reads } from '../one-statement/reads.ts';
import type { RunSql } from '../one-statement/statement-pool.ts';
import type { Answer } from './answer.ts';
import type { KeyMessages, ShownMessages } from './stored-messages.ts';
import { waiting } from './questions-asked.ts';
import type { StoredEvidence, StoredKeyedResponse, StoredOptionKey } from './stored-key.ts';

/*
 * The one place that reads keys. `markAnswer` gives away the score alone; `reviewOf` starts from a stored response, so
 * that a key can only be seen by whoever has answered its question; `hintMaterial` is for hints, which tell less than that.
 * `draftMaterial` and `ownedMaterial` are for the quiz's owner, who has been looked at; `revealedMaterial` and `rolesOf` are for a class's
 * teacher.
 */

export interface ReviewMaterial {
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly messages: ShownMessages | null;
  readonly staleReason: string | null;
  readonly staleMessage: Message | null;
  readonly key: {
    readonly response: StoredKeyedResponse;
    readonly options: readonly StoredOptionKey[];
    readonly evidence: readonly StoredEvidence[];
    readonly explanation: string;
    readonly messages: KeyMessages | null;
  };
}

export interface Mark {
  /** 0 to 1; null where a teacher has to mark it. */
  readonly score: number | null;
  /** Of the options picked. */
  readonly roles: readonly OptionRole[];
}

const lockedKey = `SELECT "interaction", question."options", key."options" AS "keyed", key."response"
  FROM "QuestionKey" key JOIN "Question" question ON question."id" = key."questionId"
  WHERE key."questionId" = $1 FOR SHARE OF key`;

/** Marks an answer. Until the transaction ends the key stays as it is: a regrade waits, and then finds the response. */
export async function markAnswer(run: RunSql, questionId: string, answer: Answer): Promise<Mark> {
  const [found] = (await run<Keyed>(lockedKey, [questionId])).rows;
  if (!found) throw new Error(`Question ${questionId} has no key.`);
  return marker(found)(answer);
}

/** What marks answers to the question. */
export async function markerOf(
  transaction: Prisma.TransactionClient,
  questionId: string,
): Promise<(answer: Answer) => Mark> {
  const question = await transaction.question.findUniqueOrThrow({ where: { id: questionId }, include: { key: true } });
  const { interaction, options, key } = question;
  if (!key) throw new Error(`Question ${questionId} has no key.`);
  return marker({ interaction, options, keyed: key.options, response: key.response } as unknown as Keyed);
}

interface Keyed {
  readonly interaction: Interaction;
  readonly options: ReviewMaterial['options'];
  readonly keyed: readonly StoredOptionKey[];
  readonly response: StoredKeyedResponse;
}

function marker({ interaction, options, keyed, response }: Keyed): (answer: Answer) => Mark {
  const scorable = { interaction, options, response: forEngine(response) };
  return (answer) => {
    const picked = answer.optionIds ?? [];
    return {
      score: scoreResponse(scorable, answerForEngine(answer)),
      roles: keyed.flatMap(({ id, role }) => (picked.includes(id) ? [role] : [])),
    };
  };
}

const material = { options: true, messages: true, staleReason: true, staleMessage: true, key: true } as const;

/** The key of the question that this response answered. */
export async function reviewMaterial(prisma: PrismaClient, responseId: string): Promise<ReviewMaterial> {
  const response = await prisma.response.findUnique({
    where: { id: responseId },
    select: { question: { select: material } },
  });
  if (!response?.question.key) throw new NotFoundError('There is no such response.');
  return response.question as unknown as ReviewMaterial;
}

/** The key of a question that an assignment has shown to its class; null where it has not. */
export async function revealedMaterial(
  prisma: PrismaClient,
  assignmentId: string,
  questionId: string,
): Promise<ReviewMaterial | null> {
  const where = { id: assignmentId, revealed: { has: questionId } };
  if ((await prisma.assignment.count({ where })) === 0) return null;
  const question = await prisma.question.findUnique({ where: { id: questionId }, select: material });
  return question as unknown as ReviewMaterial | null;
}

/** The role of each option of these questions, by the questions' ids. */
export async function rolesOf(
  reads: Pick<Reads, 'questionKey'>,
  questionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Pick<StoredOptionKey, 'id' | 'role'>[]>> {
  const keys = await reads.questionKey.findMany({
    where: { questionId: { in: [...questionIds] } },
    select: { questionId: true, options: true },
  });
  const roles = (options: unknown) => (options as readonly StoredOptionKey[]).map(({ id, role }) => ({ id, role }));
  return new Map(keys.map(({ questionId, options }) => [questionId, roles(options)]));
}

/** The keys of a quiz's drafted questions that nobody has answered yet, since they wait for approval. */
export async function draftMaterial(
  prisma: PrismaClient,
  quizId: string,
): Promise<readonly (ReviewMaterial & { readonly id: string })[]> {
  const drafts = await prisma.question.findMany({
    where: { quizId, ...waiting },
    orderBy: { position: 'asc' },
    select: { id: true, ...material },
  });
  return drafts as unknown as readonly (ReviewMaterial & { readonly id: string })[];
}

/** The keys of a quiz that its owner edits: of all that it may ask yet, and of these besides. */
export async function ownedMaterial(prisma: Prisma.TransactionClient, quizId: string, questionIds: readonly string[]) {
  const questions = await prisma.question.findMany({
    where: { quizId, OR: [{ staleFrom: null }, { id: { in: [...questionIds] } }] },
    orderBy: { position: 'asc' },
    select: { id: true, askedFrom: true, staleFrom: true, drafted: true, edited: true, madeOfId: true, ...material },
  });
  type Owned = Pick<(typeof questions)[number], 'id' | 'askedFrom' | 'staleFrom' | 'drafted' | 'edited' | 'madeOfId'>;
  return questions as unknown as readonly (ReviewMaterial & Owned)[];
}

/** What hints are made of: what a question turns on, of the key and of all options alike. */
export async function hintMaterial(transaction: Prisma.TransactionClient, questionId: string) {
  const key = await transaction.questionKey.findUniqueOrThrow({ where: { questionId } });
  const response = key.response as unknown as StoredKeyedResponse;
  const evidence = key.evidence as unknown as readonly StoredEvidence[];
  const options = key.options as unknown as readonly StoredOptionKey[];
  return {
    correctOptionIds: 'optionIds' in response ? response.optionIds : [],
    evidence: [...evidence, ...options.flatMap((option) => option.evidence)],
  };
}

function forEngine(response: StoredKeyedResponse): KeyedResponse {
  return 'spans' in response ? { spans: response.spans.map(spanForEngine) } : response;
}

function answerForEngine({ spans, ...answer }: Answer): EngineAnswer {
  return { ...answer, ...(spans ? { spans: spans.map(spanForEngine) } : {}) };
}

/** The engine speaks of any article id; here they are the stored ones. */
function spanForEngine<S extends { readonly articleId: string }>({ articleId, ...span }: S) {
  return { ...span, article: articleId };
}
