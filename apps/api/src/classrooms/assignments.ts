import type { FeedbackTime } from '@crossread/shared';
import type { Prisma } from '@crossread/prisma';
import { readable } from '../access/readable.ts';
import { owns } from '../access/viewer.ts';
import { NotAllowedError, invalid, noSuch } from '../errors.ts';
import { questionsAsked } from '../quizzes/questions-asked.ts';
import { ownAssignment, ownClass, type Asked } from './own-class.ts';

/** How a class is to take a quiz. */
export interface Terms {
  readonly opensAt: Date;
  readonly closesAt: Date | null;
  readonly attemptsAllowed: number | null;
  readonly feedback: FeedbackTime;
  readonly timeLimitSeconds: number | null;
  readonly shuffleOptions: boolean;
  readonly certainty: boolean;
}

const attemptsMost = 100;
const seconds = { least: 60, most: 24 * 60 * 60 };
const assignmentsMost = 500;

/** Sets a class the present version of a quiz, and shares its story with the class; gives the assignment's id. */
export async function createAssignment(asked: Asked, classId: string, quizId: string, terms: Terms): Promise<string> {
  const { prisma, asker } = asked;
  await ownClass(asked, classId);
  checkTerms(terms);
  const quiz = await prisma.quiz.findUnique({
    where: { id: quizId, ...readable.quiz(asker.viewer) },
    select: { version: true, ownerId: true, storyId: true, story: { select: { ownerId: true, visibility: true } } },
  });
  if (!quiz) throw noSuch('quiz');
  const { version, storyId, story } = quiz;
  if ([quiz, story].some(({ ownerId }) => ownerId !== null && !owns(asker.viewer, ownerId))) {
    throw new NotAllowedError('A class is set quizzes of your own stories or of the library. Make a quiz of one.');
  }
  if ((await prisma.question.count({ where: questionsAsked({ quizId, version, asks: [] }) })) === 0) {
    throw invalid('no-questions', 'quizId', "None of this quiz's questions holds any longer. Make another quiz.");
  }
  if ((await prisma.assignment.count({ where: { classId } })) >= assignmentsMost) {
    throw invalid('too-many', 'classId', `A class has at most ${assignmentsMost} assignments. Delete one first.`);
  }
  return prisma.$transaction(async (transaction) => {
    if (story.visibility !== 'public') await shareWith(transaction, storyId, classId);
    const data = { ...terms, classId, quizId, version };
    return (await transaction.assignment.create({ data, select: { id: true } })).id;
  });
}

async function shareWith(transaction: Prisma.TransactionClient, storyId: string, classId: string): Promise<void> {
  await transaction.storyShare.createMany({ data: [{ storyId, classId }], skipDuplicates: true });
  await transaction.story.update({ where: { id: storyId }, data: { visibility: 'classes' } });
}

/** Changes some of the terms. What attempts under way were given (their time, how they ask) they keep. */
export async function updateAssignment(asked: Asked, assignmentId: string, changes: Partial<Terms>): Promise<void> {
  const { prisma } = asked;
  const before = await ownAssignment(asked, assignmentId);
  checkTerms({ ...before, ...changes });
  await prisma.assignment.update({ where: { id: assignmentId }, data: changes });
}

/** Takes an assignment away with all attempts at it: where there are any, only with the word that this is meant. */
export async function deleteAssignment(asked: Asked, assignmentId: string, withAnswers: boolean): Promise<void> {
  const { prisma } = asked;
  await ownAssignment(asked, assignmentId);
  const attempts = await prisma.attempt.count({ where: { assignmentId } });
  if (attempts > 0 && !withAnswers) {
    const message = `There are ${attempts} attempts, whose answers go with it. To delete them too, say withAnswers.`;
    throw invalid('has-answers', 'withAnswers', message);
  }
  await prisma.assignment.delete({ where: { id: assignmentId } });
}

function checkTerms({ opensAt, closesAt, attemptsAllowed, timeLimitSeconds }: Terms): void {
  if (closesAt !== null && closesAt <= opensAt) {
    throw invalid('out-of-range', 'closesAt', 'An assignment closes after it opens.');
  }
  if (attemptsAllowed !== null && (attemptsAllowed < 1 || attemptsAllowed > attemptsMost)) {
    throw invalid('out-of-range', 'attemptsAllowed', `Allow from 1 to ${attemptsMost} attempts, or leave it out.`);
  }
  if (timeLimitSeconds !== null && (timeLimitSeconds < seconds.least || timeLimitSeconds > seconds.most)) {
    const message = `A time limit is from ${seconds.least} to ${seconds.most} seconds; without one, leave it out.`;
    throw invalid('out-of-range', 'timeLimitSeconds', message);
  }
}
