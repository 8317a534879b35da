import { createClient, type PrismaClient } from '@crossread/prisma';
import { bundleApi, startApiProcess, type ApiProcess } from '../../tests/helpers/api-process.ts';
import type { ApiClient } from '../../tests/helpers/api-client.ts';
import { startClassroom, type Classroom } from '../../tests/helpers/classroom.ts';
import { simulatedPupil, type SimulatedPupil } from '../../tests/helpers/simulated-pupil.ts';
import { freshDatabase } from '../parts/fresh-database.ts';
import { oneStory } from '../texts/one-story.ts';

export interface SchoolClass {
  readonly teacher: ApiClient;
  readonly assignmentId: string;
  readonly pupils: readonly SimulatedPupil[];
}

/** Classes whose pupils have joined and begun, all on the same quiz. */
export interface School {
  readonly prisma: PrismaClient;
  readonly processes: readonly ApiProcess[];
  readonly classes: readonly SchoolClass[];
  /** Seconds that joining and beginning took for all. */
  readonly joiningSeconds: number;
  stop(): Promise<void>;
}

const processCount = 2;
const reports = 5;
const questions = 30;
/** Pupils who join at the same time. */
const together = 20;

export async function prepareSchool(pupilCount: number, classCount: number): Promise<School> {
  const database = await freshDatabase();
  const processes: ApiProcess[] = [];
  const prisma = createClient(database.url);
  const stop = async (): Promise<void> => {
    await Promise.all(processes.map((one) => one.stop()));
    await prisma.$disconnect();
    await database.stop();
  };
  try {
    bundleApi();
    while (processes.length < processCount) processes.push(await startApiProcess({ DATABASE_URL: database.url }));
    const urls = processes.map(({ port }) => `http://127.0.0.1:${port}`);
    const rooms = await makeRooms(urls[0] ?? '', prisma, classCount);
    const began = performance.now();
    const classes = await joinAll(urls, rooms, pupilCount);
    const joiningSeconds = (performance.now() - began) / 1000;
    return { prisma, processes, classes, joiningSeconds, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function makeRooms(url: string, prisma: PrismaClient, count: number): Promise<readonly Classroom[]> {
  const texts = oneStory(reports).map(({ path, content }) => ({ name: path, content }));
  const rooms = [await startClassroom({ url, prisma }, 'teacher', { reports: texts, questions })];
  while (rooms.length < count && rooms[0]) rooms.push(await rooms[0].another());
  return rooms;
}

/** Each pupil stays with one process; a class is spread over all of them. */
async function joinAll(
  urls: readonly string[],
  rooms: readonly Classroom[],
  count: number,
): Promise<readonly SchoolClass[]> {
  const classes = await Promise.all(
    rooms.map(async ({ teacher, joinCode, assign }) => {
      const pupils: SimulatedPupil[] = [];
      return { teacher, joinCode, assignmentId: await assign(), pupils };
    }),
  );
  const waiting = Array.from({ length: count }, (_, index) => ({
    into: classes[index % classes.length],
    url: urls[Math.floor(index / classes.length) % urls.length] ?? '',
    nickname: `Pupil ${index + 1}`,
  })).values();
  const joinOneByOne = async (): Promise<void> => {
    for (const { into, url, nickname } of waiting) {
      into?.pupils.push(await simulatedPupil(url, into.joinCode, nickname, into.assignmentId));
    }
  };
  await Promise.all(Array.from({ length: together }, joinOneByOne));
  return classes;
}
