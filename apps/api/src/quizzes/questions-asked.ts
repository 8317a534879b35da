import type { Prisma } from '@crossread/prisma';

/** The questions of a quiz's version: those that were approved by then and not stale. */
export function questionsAsked({ quizId, version }: { readonly quizId: string; readonly version: number }) {
  return {
    quizId,
    askedFrom: { lte: version },
    OR: [{ staleFrom: null }, { staleFrom: { gt: version } }],
  } satisfies Prisma.QuestionWhereInput;
}

/** The questions that a quiz asks from now on. */
export const askedNow = { askedFrom: { not: null }, staleFrom: null } satisfies Prisma.QuestionWhereInput;

/** Those that it asked before. */
export const leftOut = { askedFrom: { not: null }, staleFrom: { not: null } } satisfies Prisma.QuestionWhereInput;

/** Drafts that nobody has approved or dismissed. */
export const waiting = { askedFrom: null, staleFrom: null } satisfies Prisma.QuestionWhereInput;
