import { hashOf, newToken } from '../accounts/secret-token.ts';
import type { Context } from '../context.ts';
import { invalid } from '../errors.ts';
import { isUniqueViolation } from '../is-unique-violation.ts';
import { newReturnCode, readCode, spaced } from './codes.ts';
import { codeFailed, mustNotWait } from './code-failures.ts';
import { readNickname } from './nickname.ts';

type Asked = Pick<Context, 'prisma' | 'asker' | 'announce' | 'codes' | 'address'>;

export interface Joining {
  readonly code: string;
  readonly nickname: string;
  readonly idempotencyKey: string | null;
}

export interface Joined {
  readonly pupilId: string;
  /** With which they come back; it is told once. */
  readonly returnCode: string;
}

const pupilsMost = 200;
/** So long the same request sent again is known as the same. */
const repeatedMs = 10 * 60 * 1000;
const keyCharacters = { least: 16, most: 200 };

/** Makes a pupil of whoever types a class's code, in this browser. A pupil who was in it before is forgotten here. */
export async function joinClass(asked: Asked, joining: Joining): Promise<Joined> {
  const { prisma } = asked;
  const code = readCode(joining.code);
  const key = readKey(joining.idempotencyKey);
  await mustNotWait(asked, code);
  const found = await prisma.class.findUnique({
    where: { joinCode: code },
    select: { id: true, joinOpen: true, _count: { select: { pupils: true } } },
  });
  if (!found) throw await codeFailed(asked, code, 'There is no class with this code. Look at it again.');
  const { id: classId, joinOpen } = found;
  const repeated =
    key && (await prisma.pupil.findUnique({ where: { classId_joinKeyHash: { classId, joinKeyHash: key } } }));
  if (repeated && repeated.joinedAt.getTime() > Date.now() - repeatedMs) {
    return { pupilId: repeated.id, returnCode: await comeIn(asked, repeated.id) };
  }
  if (!joinOpen) throw invalid('joining-closed', 'code', 'Nobody can join this class at the moment. Ask your teacher.');
  if (found._count.pupils >= pupilsMost)
    throw invalid('class-full', 'code', `A class has at most ${pupilsMost} pupils.`);
  const name = readNickname(joining.nickname);
  const pupilId = await newPupil(asked, { classId, ...name, joinKeyHash: key });
  asked.announce(`Class:${classId}`);
  return { pupilId, returnCode: await comeIn(asked, pupilId) };
}

async function newPupil(
  { prisma }: Asked,
  pupil: { classId: string; nickname: string; nicknameLook: string; joinKeyHash: string | null },
): Promise<string> {
  try {
    return await prisma.$transaction(async (transaction) => {
      const { id: personId } = await transaction.person.create({ data: {}, select: { id: true } });
      const data = { ...pupil, personId, returnHash: hashOf(newReturnCode()) };
      return (await transaction.pupil.create({ data, select: { id: true } })).id;
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw nicknameTaken();
  }
}

export function nicknameTaken() {
  const message = 'Somebody in this class has this nickname, or one that looks like it. Choose another one.';
  return invalid('nickname-taken', 'nickname', message);
}

/** Signs a pupil in here and gives them a new code to come back with. */
async function comeIn(asked: Asked, pupilId: string): Promise<string> {
  const code = newReturnCode();
  await asked.prisma.pupil.update({ where: { id: pupilId }, data: { returnHash: hashOf(code) } });
  await enter(asked, pupilId);
  return spaced(code);
}

/** Has this browser be a pupil's; whoever was in it before is not any more. */
export async function enter({ prisma, asker }: Pick<Asked, 'prisma' | 'asker'>, pupilId: string): Promise<void> {
  const token = newToken();
  await prisma.pupilSession.create({ data: { pupilId, hash: hashOf(token) } });
  await prisma.pupil.update({ where: { id: pupilId }, data: { seenOn: new Date() } });
  await leave({ prisma, asker });
  await asker.becomePupil(token);
}

/** Ends the session of the pupil in this browser, if there is one. */
export async function leave({ prisma, asker }: Pick<Asked, 'prisma' | 'asker'>): Promise<void> {
  if (asker.pupilToken !== null) await prisma.pupilSession.deleteMany({ where: { hash: hashOf(asker.pupilToken) } });
}

function readKey(key: string | null): string | null {
  if (key === null) return null;
  const { least, most } = keyCharacters;
  if (key.length >= least && key.length <= most) return hashOf(key);
  throw invalid('out-of-range', 'idempotencyKey', `The key has from ${least} to ${most} characters, by chance.`);
}
