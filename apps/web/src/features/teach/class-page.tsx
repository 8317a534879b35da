import { useTranslations } from 'next-intl';
import { Interactive } from '#i18n/interactive.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { PageLink } from '#ui/page-link.tsx';
import { Section } from '#ui/section.tsx';
import { Assignments } from './assignments.tsx';
import { ClassData } from './class-data.tsx';
import { ClassSettings } from './class-settings.tsx';
import type { StoryToSet, TaughtClass } from './class-query.ts';
import { JoinCard } from './join-card.tsx';
import { Pupils } from './pupils.tsx';
import { SetQuiz } from './set-quiz.tsx';

interface ClassPageProps {
  readonly taught: TaughtClass;
  readonly stories: readonly StoryToSet[];
  readonly origin: string;
}

/** One class, for its teacher: how to come in, what it is set, who is in it, what is kept of it. */
export function ClassPage({ taught, stories, origin }: ClassPageProps) {
  const t = useTranslations('teach');
  const { id, name, joinCode, joinOpen, pupils, assignments } = taught;
  return (
    <div className="page-width space-y-12 py-10 sm:py-14">
      <div className="space-y-8">
        <PageLink href="/teach" className="text-link inline-flex min-h-6 items-center">
          {t('allClasses')}
        </PageLink>
        <PageHeading title={name}>
          <p>{t('pupilCount', { pupils: pupils.length })}</p>
        </PageHeading>
        {joinOpen && joinCode !== null ? <JoinCard joinCode={joinCode} origin={origin} /> : <p>{t('nobodyCanJoin')}</p>}
        <Interactive says={['teach']}>
          <ClassSettings classId={id} name={name} joinOpen={joinOpen} />
        </Interactive>
      </div>
      <Section id="assignments" title={t('set')}>
        <Interactive says={['teach']}>
          <Assignments assignments={assignments} />
          <SetQuiz classId={id} stories={stories} isFirst={assignments.length === 0} />
        </Interactive>
      </Section>
      <Section id="pupils" title={t('pupils')}>
        <Interactive says={['teach']}>
          <Pupils pupils={pupils} />
        </Interactive>
      </Section>
      <Section id="data" title={t('data')}>
        <Interactive says={['teach']}>
          <ClassData classId={id} name={name} hasPupils={pupils.length > 0} />
        </Interactive>
      </Section>
    </div>
  );
}
