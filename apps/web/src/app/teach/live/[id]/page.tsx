import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { fetchTaughtAssignment } from '#features/teach/assignment-query.ts';
import { LiveView } from '#features/teach/live/live-view.tsx';
import { joinOrigin } from '#features/teach/join-origin.ts';
import { Interactive } from '#i18n/interactive.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('teach');
  return { title: t('live'), robots: { index: false } };
}

export default async function Page({ params }: PageProps<'/teach/live/[id]'>) {
  const { id } = await params;
  const [assignment, origin] = await Promise.all([fetchTaughtAssignment(decodeURIComponent(id)), joinOrigin()]);
  if (!assignment) notFound();
  return (
    <Interactive says={['teach']}>
      <LiveView assignmentId={assignment.id} title={assignment.title} origin={origin} />
    </Interactive>
  );
}
