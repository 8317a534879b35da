import { readable } from '../access/readable.ts';
import { owns } from '../access/viewer.ts';
import type { Progress } from '../classrooms/progress.ts';
import { follow } from '../live/follow.ts';
import { withProgress } from './assignment-progress.ts';
import { builder } from './builder.ts';
import { storedId, uuidOrNobody } from './global-id.ts';

/** What a process that died could not announce is seen after so long. */
const everyMs = 5_000;

interface Told {
  readonly id: string;
  /** For the teacher. */
  readonly progress: Progress | null;
  readonly version: string;
}

builder.subscriptionField('assignmentChanged', (t) =>
  t.prismaField({
    type: 'Assignment',
    nullable: true,
    description:
      'The assignment as it is, and again after each change: for pupils when it is paused, goes on, ends, is otherwise set, or shows a question; for its teacher also whenever pupils join, begin, answer and finish, some times a second at most. What opens or closes by its own time is not told: `opensAt` and `closesAt` say when. Ends when it is taken away. A new subscription begins with the assignment as it is then.',
    args: { id: t.arg.id({ required: true, description: 'The id of an Assignment of a class of one’s own.' }) },
    subscribe: async (_root, args, { reads, live, board, asker }) => {
      const id = uuidOrNobody(storedId('Assignment', args.id) ?? '');
      const where = { id, ...readable.assignment(asker.viewer) };
      const found = await reads.assignment.findUnique({ where, select: { classId: true, class: true } });
      const teaches = found !== null && owns(asker.viewer, found.class.ownerId);
      const read = async (): Promise<Told | null> => {
        const row = await reads.assignment.findUnique({ where });
        const progress = row && teaches ? await board.read(id) : null;
        return row && { id, progress, version: JSON.stringify([row, progress]) };
      };
      return follow(live, {
        topics: teaches ? [`Assignment:${id}`, `Progress:${id}`, `Class:${found.classId}`] : [`Assignment:${id}`],
        read,
        versionOf: ({ version }) => version,
        ...(teaches && { everyMs }),
      });
    },
    resolve: async (query, told, _args, { reads, asker }) => {
      if (!told) return null;
      await asker.lookAgain();
      const where = { id: told.id, ...readable.assignment(asker.viewer) };
      const row = await reads.assignment.findUnique({ ...query, where });
      return row && told.progress ? withProgress(row, told.progress) : row;
    },
  }),
);
