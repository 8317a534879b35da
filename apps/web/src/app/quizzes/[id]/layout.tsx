import { notFound } from 'next/navigation';
import { quizExists } from '#features/quiz/quiz-query.ts';

/** Above the page's loading state, so that a quiz that is not here is answered with 404. */
export default async function Layout({ children, params }: LayoutProps<'/quizzes/[id]'>) {
  const { id } = await params;
  if (!(await quizExists(decodeURIComponent(id)))) notFound();
  return children;
}
