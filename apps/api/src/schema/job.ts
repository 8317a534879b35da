import { readable } from '../access/readable.ts';
import type { InputProblem } from '../errors.ts';
import { builder } from './builder.ts';
import { JobKindType, JobStateType } from './enums.ts';
import { InputProblemType } from './errors.ts';
import { noId } from '../no-id.ts';
import { storedId, uuidOrNobody } from './global-id.ts';

builder.prismaNode('Job', {
  id: { field: 'id' },
  select: { id: true },
  nullable: true,
  description:
    'Long work and how far it is. It goes on whether or not anybody looks; only whoever asked for it sees it.',
  findUnique: (id, { asker }) => ({ id: uuidOrNobody(id), ...readable.job(asker.viewer) }),
  fields: (t) => ({
    kind: t.expose('kind', { type: JobKindType }),
    state: t.expose('state', { type: JobStateType }),
    step: t.exposeString('step', { description: 'What is being done now, in words for a person.' }),
    done: t.exposeInt('done', { description: 'Steps done, of total.' }),
    total: t.exposeInt('total', { description: '0 while it is not known.' }),
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
    args: { id: t.arg.id({ required: true }) },
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
    fields: (t) => ({
      job: t.prismaField({
        type: 'Job',
        resolve: (query, { jobId }, _args, { reads }) =>
          reads.job.findUniqueOrThrow({ ...query, where: { id: jobId } }),
      }),
    }),
  });
