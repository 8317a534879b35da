import { namedReports, quizIn } from '@crossread/engine';
import { documentOf, type NamedReport, type QuizDocument } from '@crossread/formats';
import type { Block, Language, Range, Span } from '@crossread/shared';
import type { Prisma } from '@crossread/prisma';
import { loadQuiz } from './load-quiz.ts';

/**
 * A stored quiz as formats write it, keys and all, with its reports. Questions are named by
 * their places in the quiz as it was made, q1 and q2, also where one between them is stale by now: what was exported
 * before is known again. Null where there is no such quiz.
 */
export async function loadDocument(
  prisma: Prisma.TransactionClient,
  quizId: string,
  language: Language,
): Promise<QuizDocument | null> {
  const quiz = await loadQuiz(prisma, quizId);
  const stored = await prisma.quiz.findUnique({
    where: { id: quizId },
    select: { title: true, questions: { select: { id: true, position: true } }, storyId: true },
  });
  if (!quiz || !stored) return null;
  const ids = new Map(stored.questions.map(({ id, position }) => [id, `q${position + 1}`]));
  const questions = quiz.questions.map((question) => ({ ...question, id: ids.get(question.id) ?? question.id }));
  const reports = await loadReports(prisma, stored.storyId, language);
  return documentOf(stored.title, quizIn({ ...quiz, questions }, language), reports, language);
}

/** A story's reports in their order, by their keys. */
export async function loadReports(
  prisma: Prisma.TransactionClient,
  storyId: string,
  language: Language = 'en',
): Promise<readonly NamedReport[]> {
  const where = { storyId };
  const stored = await prisma.article.findMany({ where, orderBy: { position: 'asc' }, include: { publisher: true } });
  return namedReports(stored.map(reportOf), language);
}

type StoredArticle = Prisma.ArticleGetPayload<{ include: { publisher: true } }>;

interface Layout {
  readonly blocks: readonly Block[];
  readonly sentences: readonly Range[];
  readonly dateline: Range | null;
}

function reportOf(stored: StoredArticle): Omit<NamedReport, 'name'> {
  const { text, titleStart, titleEnd, publishedAt, publishedBasis } = stored;
  const { blocks, sentences, dateline } = stored.layout as unknown as Layout;
  const spanOf = ({ start, end }: Range): Span => ({ start, end, text: text.slice(start, end) });
  return {
    text,
    article: {
      id: stored.key,
      path: stored.name,
      sha256: stored.sha256,
      title: titleStart === null || titleEnd === null ? null : spanOf({ start: titleStart, end: titleEnd }),
      publisher: stored.publisher?.name ?? null,
      agency: stored.agency,
      byline: stored.byline,
      dateline: dateline && spanOf(dateline),
      published: publishedAt === null ? null : { date: publishedAt, basis: publishedBasis ?? 'inferred' },
      blocks,
      sentences,
    },
  };
}
