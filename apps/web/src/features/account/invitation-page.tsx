import { useTranslations } from 'next-intl';
import { Interactive } from '#i18n/interactive.tsx';
import { Sentences } from '#i18n/sentences.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { AcceptInvitation } from './accept-invitation.tsx';
import { CredentialsForm } from './credentials-form.tsx';
import type { Viewer } from './viewer-query.ts';

/** Where an invitation leads; its token stands after the # of the address, which no server sees. */
export function InvitationPage({ viewer: { user } }: { readonly viewer: Viewer }) {
  const t = useTranslations('account');
  return (
    <div className="page-width space-y-8 py-12">
      <PageHeading title={t('invited')}>{user ? t('acceptFor', { email: user.email }) : t('signInFirst')}</PageHeading>
      {user ? (
        <Interactive says={['account']}>
          <AcceptInvitation />
        </Interactive>
      ) : (
        <Sentences says={['account']}>
          <CredentialsForm />
        </Sentences>
      )}
    </div>
  );
}
