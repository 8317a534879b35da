import { formatById, formats, type ExportNote } from '@crossread/formats';
import type { Language } from '@crossread/shared';
import { readable } from '../access/readable.ts';
import { owns } from '../access/viewer.ts';
import type { Context } from '../context.ts';
import { invalid, NotAllowedError, noSuch } from '../errors.ts';
import { loadDocument } from './load-document.ts';
import { leftOut } from './questions-asked.ts';

export interface ExportWish {
  readonly quizId: string;
  readonly format: string;
  readonly language: Language;
}

/** A quiz as a file of a format. */
export interface ExportedQuiz {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly notes: readonly ExportNote[];
}

/** Writes a quiz in a format. What tells keys is only for whoever made the quiz. */
export async function exportQuiz(
  { prisma, engine, asker: { viewer } }: Pick<Context, 'prisma' | 'engine' | 'asker'>,
  { quizId, format: id, language }: ExportWish,
): Promise<ExportedQuiz> {
  const format = formatById(id);
  if (!format) {
    const known = formats.map((one) => one.id).join(', ');
    throw invalid('unknown-format', 'format', `There is no format "${id.slice(0, 40)}". There are: ${known}.`);
  }
  const quiz = await prisma.quiz.findUnique({
    where: { id: quizId, ...readable.quiz(viewer) },
    select: {
      ownerId: true,
      story: { select: { slug: true } },
      _count: { select: { questions: { where: leftOut } } },
    },
  });
  const document = quiz && (await loadDocument(prisma, quizId, language));
  if (!document) throw noSuch('quiz');
  if (!format.keyless && !owns(viewer, quiz.ownerId)) {
    throw new NotAllowedError(
      `${format.name} holds the answers, so it is for whoever made this quiz. To have your own, make a quiz of the story.`,
    );
  }
  const written = await engine.run('export', { document, format: id });
  if ('problem' in written) throw invalid('cannot-carry', 'format', written.problem);
  return {
    fileName: `${quiz.story.slug}-quiz${format.extension}`,
    mediaType: format.mediaType,
    bytes: written.bytes,
    notes: [...staleNotes(quiz._count.questions), ...written.notes],
  };
}

function staleNotes(count: number): readonly ExportNote[] {
  if (count === 0) return [];
  const message =
    count === 1
      ? 'A question whose key the reports no longer bear out is left out.'
      : `${count} questions whose keys the reports no longer bear out are left out.`;
  return [{ question: null, message }];
}
