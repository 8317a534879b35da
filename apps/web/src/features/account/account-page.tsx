import type { ReactNode } from 'react';
import { AccessTokens } from '#features/access-tokens/access-tokens.tsx';
import { Administration } from '#features/administration/administration.tsx';
import { QuestionReports } from '#features/question-reports/question-reports.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { BecomeTeacher } from './become-teacher.tsx';
import { CredentialsForm } from './credentials-form.tsx';
import { OwnStories } from './own-stories.tsx';
import { SignedIn } from './signed-in.tsx';
import type { Account } from './account-query.ts';

/** Signs in, or shows who is signed in; and what is theirs, which a visitor's browser has, too. */
export function AccountPage({ account: { viewer, settings } }: { readonly account: Account }) {
  const { user, role, abilities } = viewer;
  const stories = viewer.stories.edges.map(({ node }) => node);
  const reports = viewer.questionReports.edges.map(({ node }) => node);
  const isAdmin = abilities.includes('ADMINISTER');
  return (
    <div className="page-width space-y-12 py-12">
      <div className="space-y-8">
        <PageHeading title={user ? user.name : 'Your account'}>
          {user
            ? `You are signed in as ${user.email}. Your role here: ${role.toLowerCase()}.`
            : 'Reading and answering need no account. With one, what you make is yours in every browser.'}
        </PageHeading>
        {user ? <SignedIn /> : <CredentialsForm />}
        {role === 'LEARNER' && settings.teacherSignUpOpen && <BecomeTeacher />}
      </div>
      {stories.length > 0 && (
        <Part title={user ? 'Your stories' : 'Stories of this browser'}>
          <OwnStories stories={stories} />
        </Part>
      )}
      {reports.length > 0 && (
        <Part title="What others say is wrong with your questions">
          <QuestionReports reports={reports} />
        </Part>
      )}
      {isAdmin && (
        <Part title="Looking after this installation">
          <Administration teacherSignUpOpen={settings.teacherSignUpOpen} />
        </Part>
      )}
      {user && (
        <Part title="Access tokens">
          <p className="max-w-2xl text-ink-soft">
            With a token, a program asks the API as you: it reads what you read, and does besides what you let it do.
          </p>
          <AccessTokens tokens={viewer.accessTokens} isAdmin={isAdmin} />
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
