import type { Prisma } from '@crossread/prisma';

/** The questions of a quiz's version: those that were not stale then. */
export function questionsAsked({ quizId, version }: { readonly quizId: string; readonly version: number }) {
  return { quizId, OR: [{ staleFrom: null }, { staleFrom: { gt: version } }] } satisfies Prisma.QuestionWhereInput;
}
