import { useTranslations } from 'next-intl';
import { Interactive } from '#i18n/interactive.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { Section } from '#ui/section.tsx';
import { DueQuizzes } from './due-quizzes.tsx';
import { Forecast } from './forecast.tsx';
import { OwnLearning } from './own-learning.tsx';
import type { Reviewing } from './review-query.ts';
import { SkillsMastery } from './skills-mastery.tsx';

/** What to look at again today, how the skills stand, and what is kept of it. */
export function ReviewPage({ reviewing: { user, reviewPlan } }: { readonly reviewing: Reviewing }) {
  const t = useTranslations('review');
  const { dueCount, dueQuizzes, forecast, skills } = reviewPlan;
  const begun = skills.length > 0;
  const title = dueCount > 0 ? t('due', { count: dueCount }) : t(begun ? 'nothingDue' : 'nothingYet');
  return (
    <div className="page-width space-y-14 py-10 sm:py-14">
      <div className="space-y-8">
        <PageHeading title={title}>
          <p>{t(begun ? 'how' : 'howToBegin')}</p>
        </PageHeading>
        {dueCount > 0 && (
          <Interactive says={['review']}>
            <DueQuizzes dueQuizzes={dueQuizzes} />
          </Interactive>
        )}
        {!begun && <ButtonLink href="/">{t('toLibrary')}</ButtonLink>}
      </div>
      {begun && (
        <>
          <Section id="skills" title={t('skills')}>
            <SkillsMastery skills={skills} />
          </Section>
          <Section id="forecast" title={t('forecast')}>
            <Forecast days={forecast} />
          </Section>
          <div data-screen-only>
            <Section id="data" title={t('data')}>
              <p className="max-w-2xl text-ink-soft">{t(user ? 'keptInAccount' : 'keptInBrowser')}</p>
              <Interactive says={['review']}>
                <OwnLearning />
              </Interactive>
            </Section>
          </div>
        </>
      )}
    </div>
  );
}
