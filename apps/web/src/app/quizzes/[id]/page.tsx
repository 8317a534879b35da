import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { fetchExportFormats } from '#features/export/export-formats.ts';
import { ExportSection } from '#features/export/export-section.tsx';
import { QuizPlayer } from '#features/quiz/quiz-player.tsx';
import { fetchQuiz } from '#features/quiz/quiz-query.ts';
import { ClientProvider } from '#graphql/client-provider.tsx';

type Props = PageProps<'/quizzes/[id]'>;

async function quizAt({ params }: Props) {
  const { id } = await params;
  return fetchQuiz(decodeURIComponent(id));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const quiz = await quizAt(props);
  return { title: quiz ? `${quiz.title}: ${quiz.story.title}` : 'This quiz is not here' };
}

export default async function Page(props: Props) {
  const [quiz, formats] = await Promise.all([quizAt(props), fetchExportFormats()]);
  if (!quiz) notFound();
  return (
    <ClientProvider>
      <QuizPlayer
        quiz={quiz}
        start={
          <ExportSection quizId={quiz.id} storySlug={quiz.story.slug} formats={formats} own={quiz.viewerIsOwner} />
        }
      />
    </ClientProvider>
  );
}
