import { hashOf } from '../accounts/secret-token.ts';
import type { Context } from '../context.ts';
import { readCode } from './codes.ts';
import { codeFailed, mustNotWait } from './code-failures.ts';
import { enter, leave } from './join-class.ts';

type Asked = Pick<Context, 'prisma' | 'asker' | 'codes' | 'address'>;

/** Brings a pupil back by their own code, in this browser too; gives their id. */
export async function returnToClass(asked: Asked, typed: string): Promise<string> {
  const code = readCode(typed);
  await mustNotWait(asked, code);
  const pupil = await asked.prisma.pupil.findUnique({ where: { returnHash: hashOf(code) }, select: { id: true } });
  if (!pupil)
    throw await codeFailed(asked, code, 'No pupil has this code. Look at it again, or ask your teacher for a new one.');
  await enter(asked, pupil.id);
  return pupil.id;
}

/** Has this browser forget its pupil. Who they are and what they answered stays. */
export async function leaveClass(asked: Pick<Context, 'prisma' | 'asker'>): Promise<void> {
  await leave(asked);
  await asked.asker.becomePupil(null);
}
