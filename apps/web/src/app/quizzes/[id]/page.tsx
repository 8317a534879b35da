import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { fetchExportFormats } from '#features/export/export-formats.ts';
import { ExportSection } from '#features/export/export-section.tsx';
import { QuizPlayer } from '#features/quiz/quiz-player.tsx';
import { fetchQuiz } from '#features/quiz/quiz-query.ts';
import { describedPage } from '#features/social/described-page.ts';
import { Interactive } from '#i18n/interactive.tsx';

type Props = PageProps<'/quizzes/[id]'>;

async function quizAt({ params }: Props) {
  const { id } = await params;
  return fetchQuiz(decodeURIComponent(id));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [quiz, t] = await Promise.all([quizAt(props), getTranslations('quiz')]);
  if (!quiz) return { title: t('notHere') };
  const path = `/quizzes/${encodeURIComponent(quiz.id)}`;
  return describedPage({ path, title: `${quiz.title}: ${quiz.story.title}`, pictureOf: quiz.story.slug });
}

export default async function Page(props: Props) {
  const [quiz, formats] = await Promise.all([quizAt(props), fetchExportFormats()]);
  if (!quiz) notFound();
  return (
    <Interactive says={['quiz', 'export', 'questionReports']}>
      <QuizPlayer
        quiz={quiz}
        start={
          <ExportSection quizId={quiz.id} storySlug={quiz.story.slug} formats={formats} own={quiz.viewerIsOwner} />
        }
      />
    </Interactive>
  );
}
