import { cleanInput } from '../clean-input.ts';
import { invalid } from '../errors.ts';
import { newJoinCode } from './codes.ts';
import { ownClass, type Asked } from './own-class.ts';

const nameCharacters = 100;
const classesMost = 200;

/** Gives the class's id. Pupils may join at once. */
export async function createClass({ prisma, asker }: Asked, name: string): Promise<string> {
  const ownerId = await asker.person();
  if ((await prisma.class.count({ where: { ownerId } })) >= classesMost) {
    throw invalid('too-many', null, `You have ${classesMost} classes. Delete one that is over first.`);
  }
  const data = { ownerId, name: readName(name), joinCode: newJoinCode() };
  return (await prisma.class.create({ data, select: { id: true } })).id;
}

export async function renameClass(asked: Asked, classId: string, name: string): Promise<void> {
  await ownClass(asked, classId);
  await asked.prisma.class.update({ where: { id: classId }, data: { name: readName(name) } });
}

/** The code from before lets nobody in any more; whoever has joined stays. */
export async function renewJoinCode(asked: Asked, classId: string): Promise<void> {
  await ownClass(asked, classId);
  await asked.prisma.class.update({ where: { id: classId }, data: { joinCode: newJoinCode() } });
}

export async function setJoining(asked: Asked, classId: string, joinOpen: boolean): Promise<void> {
  await ownClass(asked, classId);
  await asked.prisma.class.update({ where: { id: classId }, data: { joinOpen } });
}

/** Deletes a class with its pupils and all they answered. One with pupils only where its name is given with it. */
export async function deleteClass(asked: Asked, classId: string, confirmName: string | null): Promise<void> {
  const { prisma } = asked;
  const { name } = await ownClass(asked, classId);
  const pupils = await prisma.pupil.count({ where: { classId } });
  if (pupils > 0 && confirmName?.trim() !== name) {
    const message = `This class has ${pupils} pupils, whose answers go with it. To delete it, give its name in confirmName.`;
    throw invalid('confirm-name', 'confirmName', message);
  }
  await prisma.$transaction(async (transaction) => {
    await transaction.class.delete({ where: { id: classId } });
    await unshareFromNobody(transaction);
  });
}

/** Stories that were shared with no other class are private again. */
export async function unshareFromNobody(transaction: Pick<Asked['prisma'], 'story'>): Promise<void> {
  await transaction.story.updateMany({
    where: { visibility: 'classes', shares: { none: {} } },
    data: { visibility: 'private' },
  });
}

function readName(given: string): string {
  const name = cleanInput(given).trim().replace(/\s+/g, ' ');
  if (name !== '' && name.length <= nameCharacters) return name;
  throw invalid('out-of-range', 'name', `A class's name has from 1 to ${nameCharacters} characters.`);
}
