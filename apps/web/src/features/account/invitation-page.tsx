import { PageHeading } from '#ui/page-heading.tsx';
import { AcceptInvitation } from './accept-invitation.tsx';
import { CredentialsForm } from './credentials-form.tsx';
import type { Viewer } from './viewer-query.ts';

/** Where an invitation leads; its token stands after the # of the address, which no server sees. */
export function InvitationPage({ viewer: { user } }: { readonly viewer: Viewer }) {
  return (
    <div className="page-width space-y-8 py-12">
      <PageHeading title="You are invited">
        {user
          ? `Accept it for ${user.email}: it works once.`
          : 'Sign in, or make an account, and accept the invitation then.'}
      </PageHeading>
      {user ? <AcceptInvitation /> : <CredentialsForm />}
    </div>
  );
}
