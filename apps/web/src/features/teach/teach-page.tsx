import { useTranslations } from 'next-intl';
import { OwnStories } from '#features/account/own-stories.tsx';
import { Interactive } from '#i18n/interactive.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { PageLink } from '#ui/page-link.tsx';
import { Section } from '#ui/section.tsx';
import { NewClass } from './new-class.tsx';
import type { Teaching } from './teach-query.ts';

/** A teacher's classes, and the quizzes and stories that one made; for others, what this is for and how to become one. */
export function TeachPage({ teaching: { viewer, settings } }: { readonly teaching: Teaching }) {
  const t = useTranslations('teach');
  const quizzes = viewer.quizzes.edges.map(({ node }) => node);
  const stories = viewer.stories.edges.map(({ node }) => node);
  const teaches = viewer.abilities.includes('TEACH');
  return (
    <div className="page-width space-y-12 py-10 sm:py-14">
      <PageHeading title={t('title')}>
        <p>{t('whatFor')}</p>
      </PageHeading>
      {teaches ? (
        <>
          {viewer.classes.length > 0 && (
            <Section id="classes" title={t('classes')}>
              <ul className="max-w-3xl divide-y divide-rule border-b border-rule">
                {viewer.classes.map(({ id, name, pupilCount, joinOpen }) => (
                  <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3">
                    <PageLink
                      href={`/teach/classes/${encodeURIComponent(id)}`}
                      className="text-link font-serif text-xl"
                    >
                      {name}
                    </PageLink>
                    <span className="text-ink-soft">
                      {t('pupilCount', { pupils: pupilCount })} {t(joinOpen ? 'joinIsOpen' : 'joinIsClosed')}
                    </span>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <Section id="new-class" title={t(viewer.classes.length > 0 ? 'anotherClass' : 'firstClass')}>
            <Interactive says={['teach']}>
              <NewClass />
            </Interactive>
          </Section>
        </>
      ) : (
        <Notice title={t('notTeacher')}>
          <p>
            {t(viewer.role !== 'VISITOR' ? (settings.teacherSignUpOpen ? 'becomeOne' : 'askAdmin') : 'signInFirst')}
          </p>
          <ButtonLink href="/account">{t('toAccount')}</ButtonLink>
        </Notice>
      )}
      {(quizzes.length > 0 || teaches) && (
        <Section id="quizzes" title={t('quizzes')}>
          <div className="flex flex-wrap gap-3">
            <ButtonLink look="quiet" href="/teach/quizzes/new">
              {t('newQuiz')}
            </ButtonLink>
            {quizzes.length > 0 && (
              <ButtonLink look="quiet" href="/teach/bank">
                {t('bank')}
              </ButtonLink>
            )}
          </div>
          {quizzes.length > 0 && (
            <ul className="max-w-3xl divide-y divide-rule border-b border-rule">
              {quizzes.map(({ id, title, story }) => (
                <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3">
                  <PageLink href={`/teach/quizzes/${encodeURIComponent(id)}`} className="text-link font-serif text-xl">
                    {title}
                  </PageLink>
                  <span className="text-ink-soft">{t('quizAbout', { story: story.title })}</span>
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
      {(stories.length > 0 || teaches) && (
        <Section id="stories" title={t('stories')}>
          <ButtonLink look="quiet" href="/stories/new">
            {t('newStory')}
          </ButtonLink>
          {stories.length > 0 && <OwnStories stories={stories} />}
        </Section>
      )}
    </div>
  );
}
