import { PageHeading } from '#ui/page-heading.tsx';
import { CredentialsForm } from './credentials-form.tsx';
import { SignedIn } from './signed-in.tsx';
import type { Viewer } from './viewer-query.ts';

/** Signs in, or shows who is signed in. */
export function AccountPage({ viewer: { user, role } }: { readonly viewer: Viewer }) {
  return (
    <div className="page-width space-y-8 py-12">
      <PageHeading title={user ? user.name : 'Your account'}>
        {user
          ? `You are signed in as ${user.email}. Your role here: ${role.toLowerCase()}.`
          : 'Reading and answering need no account. With one, what you make is yours in every browser.'}
      </PageHeading>
      {user ? <SignedIn /> : <CredentialsForm />}
    </div>
  );
}
