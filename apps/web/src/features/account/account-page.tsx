import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AccessTokens } from '#features/access-tokens/access-tokens.tsx';
import { Administration } from '#features/administration/administration.tsx';
import { QuestionReports } from '#features/question-reports/question-reports.tsx';
import { Interactive } from '#i18n/interactive.tsx';
import { Sentences } from '#i18n/sentences.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { BecomeTeacher } from './become-teacher.tsx';
import { CredentialsForm } from './credentials-form.tsx';
import { OwnStories } from './own-stories.tsx';
import { SignedIn } from './signed-in.tsx';
import type { Account } from './account-query.ts';

/** Signs in, or shows who is signed in; and what is theirs, which a visitor's browser has, too. */
export function AccountPage({ account: { viewer, settings } }: { readonly account: Account }) {
  const t = useTranslations('account');
  const { user, role, abilities } = viewer;
  const stories = viewer.stories.edges.map(({ node }) => node);
  const reports = viewer.questionReports.edges.map(({ node }) => node);
  const isAdmin = abilities.includes('ADMINISTER');
  return (
    <div className="page-width space-y-12 py-12">
      <div className="space-y-8">
        <PageHeading title={user ? user.name : t('yours')}>
          {user ? t('signedInAs', { email: user.email, role }) : t('whatFor')}
        </PageHeading>
        {user ? (
          <Interactive says={['account']}>
            <SignedIn />
            {role === 'LEARNER' && settings.teacherSignUpOpen && <BecomeTeacher />}
          </Interactive>
        ) : (
          <Sentences says={['account']}>
            <CredentialsForm />
          </Sentences>
        )}
      </div>
      {stories.length > 0 && (
        <Part title={user ? t('yourStories') : t('browserStories')}>
          <OwnStories stories={stories} />
        </Part>
      )}
      {reports.length > 0 && (
        <Part title={t('questionReports')}>
          <Sentences says={['questionReports']}>
            <QuestionReports reports={reports} />
          </Sentences>
        </Part>
      )}
      {isAdmin && (
        <Part title={t('administration')}>
          <Sentences says={['administration']}>
            <Administration teacherSignUpOpen={settings.teacherSignUpOpen} />
          </Sentences>
        </Part>
      )}
      {user && (
        <Part title={t('accessTokens')}>
          <p className="max-w-2xl text-ink-soft">{t('accessTokensMean')}</p>
          <Sentences says={['accessTokens']}>
            <AccessTokens tokens={viewer.accessTokens} isAdmin={isAdmin} />
          </Sentences>
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="space-y-5">
      <h2 className="border-t-2 border-ink pt-3 font-serif text-2xl font-semibold tracking-tight">{title}</h2>
      {children}
    </section>
  );
}
