import { hashOf } from '../accounts/secret-token.ts';
import type { Reads } from '../one-statement/reads.ts';
import { withholds, type Telling, type TellingTerms } from '../quizzes/told.ts';
import type { ViewingPupil } from './viewer.ts';

/**
 * The pupil of a browser's token, with what is kept from them at this moment; null where the token is not known. Of their own
 * stories nothing is kept from `personId`, whom else the browser is: a teacher who tries a test.
 */
export async function viewingPupil(reads: Reads, token: string, personId: string | null): Promise<ViewingPupil | null> {
  const hash = hashOf(token);
  const mine = { person: { pupil: { sessions: { some: { hash } } } } };
  const attempts = { where: mine, select: { feedback: true, finishedAt: true, dueAt: true } } as const;
  const assignments = {
    orderBy: { id: 'asc' },
    select: {
      ...{ quizId: true, feedback: true, opensAt: true, closesAt: true, endedAt: true, shuffleOptions: true },
      quiz: { select: { storyId: true, story: { select: { ownerId: true } } } },
      attempts,
    },
  } as const;
  const session = await reads.pupilSession.findUnique({
    where: { hash },
    select: { pupil: { select: { id: true, personId: true, classId: true, class: { select: { assignments } } } } },
  });
  if (!session) return null;
  const { class: theirs, ...pupil } = session.pupil;
  return { ...pupil, ...(await keptFrom(reads, theirs.assignments, personId)) };
}

interface Assigned extends TellingTerms {
  readonly quizId: string;
  readonly opensAt: Date;
  readonly shuffleOptions: boolean;
  readonly quiz: { readonly storyId: string; readonly story: { readonly ownerId: string | null } };
  readonly attempts: readonly Omit<Telling, 'assignment'>[];
}

async function keptFrom(
  reads: Reads,
  assignments: readonly Assigned[],
  personId: string | null,
): Promise<Omit<ViewingPupil, 'id' | 'personId' | 'classId'>> {
  const now = new Date();
  const withheld = assignments
    .filter((one) => withholds(one, one.attempts, now))
    .filter(({ quiz }) => personId === null || quiz.story.ownerId !== personId)
    .map(({ quiz }) => quiz.storyId);
  const withheldStoryIds = [...new Set(withheld)];
  const articles =
    withheld.length === 0
      ? []
      : await reads.article.findMany({ where: { storyId: { in: withheldStoryIds } }, select: { id: true } });
  const begun = new Set(assignments.filter(({ opensAt }) => opensAt <= now).map(({ quizId }) => quizId));
  return {
    comingQuizIds: assignments.map(({ quizId }) => quizId).filter((quizId) => !begun.has(quizId)),
    shuffledQuizIds: assignments.filter(({ shuffleOptions }) => shuffleOptions).map(({ quizId }) => quizId),
    withheldStoryIds,
    withheldArticleIds: articles.map(({ id }) => id),
  };
}
