import { builder } from './builder.ts';

/* Payloads that hold the one object that a mutation was about, as it is afterwards. */

export interface Changed {
  readonly id: string;
}

export const classPayload = (name: string, description: string) =>
  builder.objectRef<Changed>(name).implement({
    description,
    fields: (t) => ({
      class: t.prismaField({
        type: 'Class',
        description: 'As it is now.',
        resolve: (query, { id }, _args, { reads }) => reads.class.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

export const pupilPayload = (name: string, description: string) =>
  builder.objectRef<Changed>(name).implement({
    description,
    fields: (t) => ({
      pupil: t.prismaField({
        type: 'Pupil',
        description: 'As they are now.',
        resolve: (query, { id }, _args, { reads }) => reads.pupil.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

export const assignmentPayload = (name: string, description: string) =>
  builder.objectRef<Changed>(name).implement({
    description,
    fields: (t) => ({
      assignment: t.prismaField({
        type: 'Assignment',
        description: 'As it is now.',
        resolve: (query, { id }, _args, { reads }) => reads.assignment.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

export const attemptPayload = (name: string, description: string) =>
  builder.objectRef<{ readonly attemptId: string }>(name).implement({
    description,
    fields: (t) => ({
      attempt: t.prismaField({
        type: 'Attempt',
        description: 'As it is now.',
        resolve: (query, { attemptId }, _args, { reads }) =>
          reads.attempt.findUniqueOrThrow({ ...query, where: { id: attemptId } }),
      }),
    }),
  });

export const responsePayload = (name: string, description: string) =>
  builder.objectRef<Changed>(name).implement({
    description,
    fields: (t) => ({
      response: t.prismaField({
        type: 'Response',
        description: 'As it is now.',
        resolve: (query, { id }, _args, { reads }) => reads.response.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

/** Of what is gone: the id that it had. */
export const gonePayload = (name: string, field: 'classId' | 'pupilId' | 'assignmentId', description: string) =>
  builder.objectRef<Changed>(name).implement({
    description,
    fields: (t) => ({ [field]: t.exposeID('id', { description: 'The id that it had, which finds nothing now.' }) }),
  });
