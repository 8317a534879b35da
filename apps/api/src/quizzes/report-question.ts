import { readable } from '../access/readable.ts';
import { cleanInput } from '../clean-input.ts';
import type { Context } from '../context.ts';
import { invalid, NotAllowedError, noSuch } from '../errors.ts';
import { looksAfter } from './own-quiz.ts';

const messageCharacters = 2000;

export interface QuestionComplaint {
  readonly questionId: string;
  /** What is wrong with it. */
  readonly message: string;
}

/** Tells a quiz's owner that a question is wrong; gives the report's id. Who reports it again writes their report anew. */
export async function reportQuestion(
  { prisma, asker }: Pick<Context, 'prisma' | 'asker'>,
  complaint: QuestionComplaint,
): Promise<string> {
  const { questionId, message } = cleanInput(complaint);
  if (message.trim() === '' || message.length > messageCharacters) {
    const say = `Say in at most ${messageCharacters} characters what is wrong with the question.`;
    throw invalid('out-of-range', 'message', say);
  }
  const where = { id: questionId, ...readable.question(asker.viewer) };
  if (!(await prisma.question.findUnique({ where, select: { id: true } }))) throw noSuch('question');
  const reporterId = await asker.person();
  const { id } = await prisma.questionReport.upsert({
    where: { questionId_reporterId: { questionId, reporterId } },
    create: { questionId, reporterId, message: message.trim() },
    update: { message: message.trim(), closedAt: null },
    select: { id: true },
  });
  return id;
}

/** Marks a report as dealt with; for the quiz's owner, and for admins where it is the library's. */
export async function closeQuestionReport(
  { prisma, asker: { viewer } }: Pick<Context, 'prisma' | 'asker'>,
  reportId: string,
): Promise<void> {
  const report = await prisma.questionReport.findUnique({
    where: { id: reportId, ...readable.questionReport(viewer) },
    select: { question: { select: { quiz: { select: { ownerId: true } } } } },
  });
  if (!report) throw noSuch('report');
  if (!looksAfter(viewer, report.question.quiz)) {
    throw new NotAllowedError('A report is closed by whoever made the quiz.');
  }
  await prisma.questionReport.updateMany({ where: { id: reportId, closedAt: null }, data: { closedAt: new Date() } });
}
