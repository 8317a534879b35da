import type { Role, TokenScope } from '@crossread/prisma';

/** A visitor has no account; an account has one of the stored roles. */
export type ViewerRole = 'visitor' | Role;

/** Who asks. */
export interface Viewer {
  readonly role: ViewerRole;
  /** Their account's; null for a visitor, and for whoever runs this server. */
  readonly userId: string | null;
  /** Whom what they make belongs to; null for whoever has made nothing yet. */
  readonly personId: string | null;
  /** What a token allows; null where nothing but the role sets bounds. */
  readonly tokenScopes: readonly TokenScope[] | null;
  /** The pupil who is in this browser, besides all that; null where none is. */
  readonly pupil: ViewingPupil | null;
}

/** A pupil of a class, and what is kept from them. */
export interface ViewingPupil {
  readonly id: string;
  /** Whom their attempts belong to. */
  readonly personId: string;
  readonly classId: string;
  /** Quizzes of assignments that have not begun. */
  readonly comingQuizIds: readonly string[];
  /** Quizzes whose options they are shown in an order of their own. */
  readonly shuffledQuizIds: readonly string[];
  /** Stories that a test is about, and their reports: what was read out of these they are not told yet. */
  readonly withheldStoryIds: readonly string[];
  readonly withheldArticleIds: readonly string[];
}

/** A browser that has shown nothing. */
export const nobody: Viewer = { role: 'visitor', userId: null, personId: null, tokenScopes: null, pupil: null };

/** Whether something belongs to them. What belongs to nobody is nobody's. */
export function owns({ personId }: Viewer, ownerId: string | null): boolean {
  return personId !== null && personId === ownerId;
}

/** Whether what is read out of a story, or out of one of its reports, is kept from them. */
export function isWithheld({ pupil }: Viewer, storyOrArticleId: string): boolean {
  if (pupil === null) return false;
  return pupil.withheldStoryIds.includes(storyOrArticleId) || pupil.withheldArticleIds.includes(storyOrArticleId);
}
