import type { Prisma } from '@crossread/prisma';
import { noId } from '../no-id.ts';
import type { Viewer } from './viewer.ts';

/*
 * What a viewer may see, as filters: the one place that says so. Every way in (a root field, `node`, a use case that is
 * given an id) looks through them. What hangs on a thing that may be seen may be seen, since a story is seen as a whole.
 */

/** What belongs to them. */
function own({ personId }: Viewer) {
  return { ownerId: personId ?? noId };
}

function story(viewer: Viewer) {
  const shown = { visibility: 'public' } as const;
  return { OR: viewer.personId === null ? [shown] : [shown, own(viewer)] } satisfies Prisma.StoryWhereInput;
}

function ofStory(viewer: Viewer) {
  return { story: story(viewer) };
}

/** A quiz is seen with its story; drafted questions that nobody approved only by the quiz's owner. */
function question(viewer: Viewer) {
  return {
    quiz: ofStory(viewer),
    OR: [{ askedFrom: { not: null } }, { quiz: own(viewer) }],
  } satisfies Prisma.QuestionWhereInput;
}

/** An attempt is for whoever makes it, as long as they may see its story. */
function attempt(viewer: Viewer) {
  return { personId: viewer.personId ?? noId, quiz: ofStory(viewer) } satisfies Prisma.AttemptWhereInput;
}

/** Reports of questions that reach them. */
function questionReportFor(viewer: Viewer): Prisma.QuestionReportWhereInput {
  const theirs = { question: { quiz: own(viewer) } };
  return viewer.role === 'admin' ? { OR: [theirs, { question: { quiz: { ownerId: null } } }] } : theirs;
}

export const readable = {
  story,
  article: ofStory,
  origin: ofStory,
  comparison: ofStory,
  textReuse: ofStory,
  framing: ofStory,
  claim: (viewer: Viewer) => ({ article: ofStory(viewer) }),
  comparedPair: (viewer: Viewer) => ({ comparison: ofStory(viewer) }),
  publisher: (viewer: Viewer) => ({ articles: { some: ofStory(viewer) } }),
  quiz: ofStory,
  /** Without others' on public stories: those are found by whoever is given their address. */
  listedQuiz: (viewer: Viewer) => ({ OR: [{ ownerId: null }, own(viewer)] }),
  question,
  attempt,
  response: (viewer: Viewer) => ({ attempt: attempt(viewer) }),
  job: own,
  /** For whoever wrote it, for the quiz's owner, and for admins where the quiz is the library's. */
  questionReport: (viewer: Viewer) => ({ OR: [{ reporterId: viewer.personId ?? noId }, questionReportFor(viewer)] }),
  questionReportFor,
  /** One's own account; every account for an admin. */
  user: ({ role, userId }: Viewer) => (role === 'admin' ? {} : { AND: { id: userId ?? noId } }),
  accessToken: ({ userId }: Viewer) => ({ userId: userId ?? noId }),
} as const;
