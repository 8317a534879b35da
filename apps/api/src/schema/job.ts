import { readable } from '../access/readable.ts';
import type { JobKind, JobState } from '@crossread/prisma';
import type { InputProblem } from '../errors.ts';
import { builder } from './builder.ts';
import { enumOf } from './enum-of.ts';
import { InputProblemType } from './errors.ts';
import { noId } from '../no-id.ts';
import { storedId, uuidOrNobody } from './global-id.ts';

const JobKindType = enumOf<JobKind>('JobKind', 'What long work is done.', {
  importStory: 'Reading and comparing reports of one event: importStory.',
  copyStory: 'Copying a story into one of one’s own: copyStory.',
  overruleStory:
    'Making a story’s comparisons anew after its owner overruled something or took that back: dismissComparison, mergeComparisons, splitComparison, judgePair, undoOverruling.',
  generateQuiz: 'Making a quiz: generateQuiz.',
  verifyQuiz: 'Working a quiz’s keys out again: verifyQuiz.',
});

const JobStateType = enumOf<JobState>('JobState', 'How far long work is.', {
  queued: 'It waits for its turn.',
  running: 'It is being done.',
  done: 'It is done; what it made is in `story` or `quiz`.',
  failed: 'It could not be done, and nothing of it was stored; `problems` says why.',
});

builder.prismaNode('Job', {
  id: { field: 'id' },
  select: { id: true },
  nullable: true,
  description:
    'Long work and how far it is. It goes on whether or not anybody looks; only whoever asked for it sees it.',
  findUnique: (id, { asker }) => ({ id: uuidOrNobody(id), ...readable.job(asker.viewer) }),
  fields: (t) => ({
    kind: t.expose('kind', { type: JobKindType, description: 'What it does.' }),
    state: t.expose('state', { type: JobStateType, description: 'How far it is; DONE and FAILED are for good.' }),
    step: t.exposeString('step', {
      description: 'What is being done now, in words for a person: “Reading the reports again”.',
    }),
    done: t.exposeInt('done', { description: 'Steps done, of `total`.' }),
    total: t.exposeInt('total', { description: 'How many steps there are; 0 while that is not known.' }),
    version: t.exposeInt('version', { description: 'Counted up with each change.' }),
    problems: t.field({
      type: [InputProblemType],
      description: 'Inputs that were left out and why; where it failed, why.',
      select: { problems: true },
      resolve: ({ problems }) => problems as unknown as InputProblem[],
    }),
    story: t.prismaField({
      type: 'Story',
      nullable: true,
      description: 'The story it made or is about; null before there is one, and where it is gone.',
      select: { storyId: true },
      resolve: (query, { storyId }, _args, { reads, asker }) =>
        reads.story.findUnique({ ...query, where: { id: storyId ?? noId, ...readable.story(asker.viewer) } }),
    }),
    quiz: t.prismaField({
      type: 'Quiz',
      nullable: true,
      description: 'The quiz it made or is about; null before there is one, and where it is gone.',
      select: { quizId: true },
      resolve: (query, { quizId }, _args, { reads, asker }) =>
        reads.quiz.findUnique({ ...query, where: { id: quizId ?? noId, ...readable.quiz(asker.viewer) } }),
    }),
  }),
});

builder.queryField('job', (t) =>
  t.prismaField({
    type: 'Job',
    nullable: true,
    description:
      'Long work that one asked for; null where there is none, or no longer. Ask again, or subscribe to jobChanged.',
    args: { id: t.arg.id({ required: true, description: 'The id of a Job.' }) },
    resolve: (query, _root, { id }, { reads, asker }) =>
      reads.job.findUnique({
        ...query,
        where: { id: uuidOrNobody(storedId('Job', id) ?? ''), ...readable.job(asker.viewer) },
      }),
  }),
);

/** What a mutation that begins long work gives. */
export interface JobHandle {
  readonly jobId: string;
}

export const jobPayload = (name: string) =>
  builder.objectRef<JobHandle>(name).implement({
    description: 'The long work that has begun.',
    fields: (t) => ({
      job: t.prismaField({
        type: 'Job',
        description: 'To be asked for again by its id, or followed by jobChanged, until it is DONE or FAILED.',
        resolve: (query, { jobId }, _args, { reads }) =>
          reads.job.findUniqueOrThrow({ ...query, where: { id: jobId } }),
      }),
    }),
  });
