import type { Interaction, KeyedResponse, OptionRole } from '@crossread/shared';
import { scoreResponse, type Answer as EngineAnswer } from '@crossread/engine';
import type { Prisma, PrismaClient } from '@crossread/prisma';
import { NotFoundError } from '../errors.ts';
import type { Answer } from './answer.ts';
import { waiting } from './questions-asked.ts';
import type { StoredEvidence, StoredKeyedResponse, StoredOptionKey } from './stored-key.ts';

/*
 * The one place that reads keys. `markAnswer` gives away the score alone; `reviewOf` starts from a stored response, so
 * that a key can only be seen by whoever has answered its question. `draftMaterial` is for the quiz's owner, whose token
 * has been looked at.
 */

export interface ReviewMaterial {
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly staleReason: string | null;
  readonly key: {
    readonly response: StoredKeyedResponse;
    readonly options: readonly StoredOptionKey[];
    readonly evidence: readonly StoredEvidence[];
    readonly explanation: string;
  };
}

export interface Mark {
  /** 0 to 1; null where a teacher has to mark it. */
  readonly score: number | null;
  /** Of the options picked. */
  readonly roles: readonly OptionRole[];
}

/** Marks an answer. Until the transaction ends the key stays as it is: a regrade waits, and then finds the response. */
export async function markAnswer(
  transaction: Prisma.TransactionClient,
  questionId: string,
  answer: Answer,
): Promise<Mark> {
  await transaction.$queryRaw`SELECT 1 FROM "QuestionKey" WHERE "questionId" = ${questionId}::uuid FOR SHARE`;
  return (await markerOf(transaction, questionId))(answer);
}

/** What marks answers to the question. */
export async function markerOf(
  transaction: Prisma.TransactionClient,
  questionId: string,
): Promise<(answer: Answer) => Mark> {
  const question = await transaction.question.findUniqueOrThrow({ where: { id: questionId }, include: { key: true } });
  if (!question.key) throw new Error(`Question ${questionId} has no key.`);
  const options = question.options as unknown as ReviewMaterial['options'];
  const keyed = question.key.options as unknown as readonly StoredOptionKey[];
  const response = question.key.response as unknown as StoredKeyedResponse;
  const interaction = question.interaction as Interaction;
  const scorable = { interaction, options, response: forEngine(response) };
  return (answer) => {
    const picked = answer.optionIds ?? [];
    return {
      score: scoreResponse(scorable, answerForEngine(answer)),
      roles: keyed.flatMap(({ id, role }) => (picked.includes(id) ? [role] : [])),
    };
  };
}

/** The key of the question that this response answered. */
export async function reviewMaterial(prisma: PrismaClient, responseId: string): Promise<ReviewMaterial> {
  const response = await prisma.response.findUnique({
    where: { id: responseId },
    select: { question: { select: { options: true, staleReason: true, key: true } } },
  });
  if (!response?.question.key) throw new NotFoundError('There is no such response.');
  return response.question as unknown as ReviewMaterial;
}

/** The keys of a quiz's drafted questions that nobody has answered yet, since they wait for approval. */
export async function draftMaterial(
  prisma: PrismaClient,
  quizId: string,
): Promise<readonly (ReviewMaterial & { readonly id: string })[]> {
  const drafts = await prisma.question.findMany({
    where: { quizId, ...waiting },
    orderBy: { position: 'asc' },
    select: { id: true, options: true, staleReason: true, key: true },
  });
  return drafts as unknown as readonly (ReviewMaterial & { readonly id: string })[];
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
