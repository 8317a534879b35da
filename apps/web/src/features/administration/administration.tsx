'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ClientProvider } from '#graphql/client-provider.tsx';
import { seed } from '#graphql/seed.ts';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { PageLink } from '#ui/page-link.tsx';
import { CheckField } from '#ui/field.tsx';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { createInvitationMutation, settingsQuery, updateSettingsMutation } from './administration-documents.ts';
import { LinkToHandOver } from './link-to-hand-over.tsx';
import { ResetLink } from './reset-link.tsx';

interface AdministrationProps {
  readonly teacherSignUpOpen: boolean;
}

/** What an admin does for others: who may be a teacher, and who has forgotten a password. */
export function Administration({ teacherSignUpOpen }: AdministrationProps) {
  const t = useTranslations('administration');
  const settings = { __typename: 'Settings', teacherSignUpOpen } as const;
  return (
    <ClientProvider seeds={[seed(settingsQuery, {}, { settings })]}>
      <div className="space-y-10">
        <Invite />
        <TeacherSignUp />
        <ResetLink />
        <p>
          <PageLink href="/teach/log" className="text-link">
            {t('log')}
          </PageLink>
        </p>
      </div>
    </ClientProvider>
  );
}

function Invite() {
  const t = useTranslations('administration');
  const { asking, problem, ask } = useAsk();
  const [path, setPath] = useState<string | null>(null);
  const invite = async (role: 'TEACHER' | 'ADMIN') =>
    setPath((await ask(createInvitationMutation, { input: { role } }))?.path ?? null);
  return (
    <div className="space-y-3">
      <h3 className="text-lg font-semibold">{t('invite')}</h3>
      <div className="flex flex-wrap gap-3">
        <Button look="quiet" aria-disabled={asking} onClick={() => void invite('TEACHER')}>
          {t('inviteTeacher')}
        </Button>
        <Button look="quiet" aria-disabled={asking} onClick={() => void invite('ADMIN')}>
          {t('inviteAdmin')}
        </Button>
      </div>
      {path && <LinkToHandOver title={t('handOverInvitation')} path={path} />}
      <ProblemNotice problem={problem} />
    </div>
  );
}

function TeacherSignUp() {
  const t = useTranslations('administration');
  const [{ data }] = useQuery({ query: settingsQuery });
  const open = data?.settings.teacherSignUpOpen ?? false;
  const { asking, problem, ask } = useAsk();
  return (
    <div className="space-y-3">
      <h3 className="text-lg font-semibold">{t('teachers')}</h3>
      <CheckField
        label={t('anybodyTeaches')}
        checked={open}
        aria-disabled={asking}
        onChange={() => void ask(updateSettingsMutation, { input: { teacherSignUpOpen: !open } })}
      />
      <ProblemNotice problem={problem} />
    </div>
  );
}
