import type { Prisma } from '@crossread/prisma';

/** A quiz's version, and which of its questions where those are not all. */
interface Asked {
  readonly quizId: string;
  readonly version: number;
  /** Ids of questions; empty where all are asked. */
  readonly asks: readonly string[];
}

/** The columns of an attempt that say which questions it asks. */
export const attemptAsks = { quizId: true, version: true, asks: true } satisfies Prisma.AttemptSelect;

/** The questions of a quiz's version: those that were approved by then and not stale. */
export function questionsAsked({ quizId, version, asks }: Asked) {
  return {
    quizId,
    askedFrom: { lte: version },
    OR: [{ staleFrom: null }, { staleFrom: { gt: version } }],
    ...(asks.length > 0 && { AND: { id: { in: [...asks] } } }),
  } satisfies Prisma.QuestionWhereInput;
}

/** Whether an attempt asks a question of its quiz: what `questionsAsked` finds. */
export function isAsked(
  { version, asks }: Pick<Asked, 'version' | 'asks'>,
  {
    id,
    askedFrom,
    staleFrom,
  }: { readonly id: string; readonly askedFrom: number | null; readonly staleFrom: number | null },
): boolean {
  const inVersion = askedFrom !== null && askedFrom <= version && (staleFrom === null || staleFrom > version);
  return inVersion && (asks.length === 0 || asks.includes(id));
}

/** The questions that a quiz asks from now on. */
export const askedNow = { askedFrom: { not: null }, staleFrom: null } satisfies Prisma.QuestionWhereInput;

/** Those that it asked before. */
export const leftOut = { askedFrom: { not: null }, staleFrom: { not: null } } satisfies Prisma.QuestionWhereInput;

/** In no version yet: drafts, and what a working copy is to ask. */
export const unpublished = { askedFrom: null, staleFrom: null } satisfies Prisma.QuestionWhereInput;

/** Drafts that nobody has approved or dismissed. */
export const waiting = { ...unpublished, drafted: true } satisfies Prisma.QuestionWhereInput;
