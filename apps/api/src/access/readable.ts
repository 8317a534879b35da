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

/** What they may see as whoever they are besides a pupil. */
function ownStory(viewer: Viewer) {
  const shown = { visibility: 'public' } as const;
  return { OR: viewer.personId === null ? [shown] : [shown, own(viewer)] } satisfies Prisma.StoryWhereInput;
}

function story(viewer: Viewer): { readonly OR: Prisma.StoryWhereInput[] } {
  const { OR } = ownStory(viewer);
  if (viewer.pupil === null) return { OR };
  return { OR: [...OR, { visibility: 'classes', shares: { some: { classId: viewer.pupil.classId } } }] };
}

function ofStory(viewer: Viewer) {
  return { story: story(viewer) };
}

/** Of what was read out of a story: not from pupils who have a test on it. */
function notWithheld({ pupil }: Viewer) {
  if (pupil === null || pupil.withheldStoryIds.length === 0) return {};
  return { NOT: { storyId: { in: [...pupil.withheldStoryIds] } } };
}

function analysis(viewer: Viewer) {
  return { ...ofStory(viewer), ...notWithheld(viewer) };
}

/** A quiz is seen with its story; by pupils not before it is set. */
function quiz(viewer: Viewer) {
  const coming = viewer.pupil?.comingQuizIds ?? [];
  return { ...ofStory(viewer), ...(coming.length > 0 && { NOT: { id: { in: [...coming] } } }) };
}

/** A question is seen with its quiz; drafted ones that nobody approved only by the quiz's owner. */
function question(viewer: Viewer) {
  return {
    quiz: quiz(viewer),
    OR: [{ askedFrom: { not: null } }, { quiz: own(viewer) }],
  } satisfies Prisma.QuestionWhereInput;
}

/** An attempt is made by whoever began it, as long as they may see its story. */
function ownAttempt(viewer: Viewer): { readonly AND: Prisma.AttemptWhereInput } {
  const { personId, pupil } = viewer;
  const either = [personId, pupil?.personId].filter((id) => typeof id === 'string');
  return { AND: { personId: either.length === 2 ? { in: either } : (either[0] ?? noId), quiz: ofStory(viewer) } };
}

/** Classes that are theirs: only those who may have some are looked up among the owners. */
function ownClass(viewer: Viewer) {
  return viewer.role === 'teacher' || viewer.role === 'admin' ? [own(viewer)] : [];
}

/** An attempt is seen by whoever makes it, and by the teacher who set it. */
function attempt(viewer: Viewer): { readonly AND: Prisma.AttemptWhereInput } {
  const [taught] = ownClass(viewer);
  return taught ? { AND: { OR: [ownAttempt(viewer), { assignment: { class: taught } }] } } : ownAttempt(viewer);
}

function classes(viewer: Viewer): { readonly OR: Prisma.ClassWhereInput[] } {
  const { pupil } = viewer;
  return { OR: [...ownClass(viewer), ...(pupil ? [{ id: pupil.classId }] : [])] };
}

function assignment(viewer: Viewer): { readonly class: Prisma.ClassWhereInput } {
  return { class: classes(viewer) };
}

/** Pupils are seen by their teacher and by themselves. */
function pupils(viewer: Viewer): { readonly OR: Prisma.PupilWhereInput[] } {
  const theirs = ownClass(viewer).map((taught) => ({ class: taught }));
  return { OR: [...theirs, { id: viewer.pupil?.id ?? noId }] };
}

/** Reports of questions that reach them. */
function questionReportFor(viewer: Viewer): Prisma.QuestionReportWhereInput {
  const theirs = { question: { quiz: own(viewer) } };
  return viewer.role === 'admin' ? { OR: [theirs, { question: { quiz: { ownerId: null } } }] } : theirs;
}

export const readable = {
  story,
  /** To copy one or make a quiz of it: not by a pupil of a class that it is shared with, to whom either could tell what is withheld. */
  authorStory: (viewer: Viewer) => {
    const withheld = viewer.pupil?.withheldStoryIds ?? [];
    return { ...ownStory(viewer), ...(withheld.length > 0 && { NOT: { id: { in: [...withheld] } } }) };
  },
  article: ofStory,
  origin: analysis,
  comparison: analysis,
  textReuse: analysis,
  framing: analysis,
  overruling: analysis,
  claim: (viewer: Viewer) => ({ article: analysis(viewer) }),
  comparedPair: (viewer: Viewer) => ({ comparison: analysis(viewer) }),
  publisher: (viewer: Viewer) => ({ articles: { some: ofStory(viewer) } }),
  quiz,
  /** Without others' on public stories: those are found by whoever is given their address. */
  listedQuiz: (viewer: Viewer) => {
    const { pupil } = viewer;
    if (pupil === null) return { OR: [{ ownerId: null }, own(viewer)] };
    const shared = { story: { shares: { some: { classId: pupil.classId } } } };
    return { OR: [{ ownerId: null }, own(viewer), shared], NOT: { id: { in: [...pupil.comingQuizIds] } } };
  },
  question,
  attempt,
  ownAttempt,
  response: (viewer: Viewer) => ({ attempt: attempt(viewer) }),
  ownResponse: (viewer: Viewer) => ({ attempt: ownAttempt(viewer) }),
  class: classes,
  assignment,
  pupil: pupils,
  /** For the teacher of the class; of all classes for an admin, who is told of no pupil by name. */
  classLogEntry: (viewer: Viewer): Prisma.ClassLogEntryWhereInput =>
    viewer.role === 'admin' ? {} : { class: own(viewer) },
  job: own,
  /** For whoever wrote it, for the quiz's owner, and for admins where the quiz is the library's. */
  questionReport: (viewer: Viewer) => ({ OR: [{ reporterId: viewer.personId ?? noId }, questionReportFor(viewer)] }),
  questionReportFor,
  /** One's own account; every account for an admin. */
  user: ({ role, userId }: Viewer) => (role === 'admin' ? {} : { AND: { id: userId ?? noId } }),
  accessToken: ({ userId }: Viewer) => ({ userId: userId ?? noId }),
} as const;
