'use client';

import { useState } from 'react';
import { ClientProvider } from '#graphql/client-provider.tsx';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { createInvitationMutation, updateSettingsMutation } from './administration-documents.ts';
import { LinkToHandOver } from './link-to-hand-over.tsx';
import { ResetLink } from './reset-link.tsx';

interface AdministrationProps {
  readonly teacherSignUpOpen: boolean;
}

/** What an admin does for others: who may be a teacher, and who has forgotten a password. */
export function Administration({ teacherSignUpOpen }: AdministrationProps) {
  return (
    <ClientProvider>
      <div className="space-y-10">
        <Invite />
        <TeacherSignUp open={teacherSignUpOpen} />
        <ResetLink />
      </div>
    </ClientProvider>
  );
}

function Invite() {
  const { asking, problem, ask } = useAsk();
  const [path, setPath] = useState<string | null>(null);
  const invite = async (role: 'TEACHER' | 'ADMIN') =>
    setPath((await ask(createInvitationMutation, { input: { role } }))?.path ?? null);
  return (
    <div className="space-y-3">
      <h3 className="text-lg font-semibold">Invite somebody</h3>
      <div className="flex flex-wrap gap-3">
        <Button look="quiet" aria-disabled={asking} onClick={() => void invite('TEACHER')}>
          Invite a teacher
        </Button>
        <Button look="quiet" aria-disabled={asking} onClick={() => void invite('ADMIN')}>
          Invite an admin
        </Button>
      </div>
      {path && <LinkToHandOver title="Hand this link over. It works once, for two weeks." path={path} />}
      {problem && <Notice tone="problem" title={problem} />}
    </div>
  );
}

function TeacherSignUp({ open: before }: { readonly open: boolean }) {
  const { asking, problem, ask } = useAsk();
  const [open, setOpen] = useState(before);
  const change = async () => {
    if (asking) return;
    setOpen(!open);
    const changed = await ask(updateSettingsMutation, { input: { teacherSignUpOpen: !open } });
    setOpen(changed ? changed.settings.teacherSignUpOpen : open);
  };
  return (
    <div className="space-y-3">
      <h3 className="text-lg font-semibold">Teachers</h3>
      <label className="flex min-h-11 max-w-2xl items-center gap-3">
        <input
          type="checkbox"
          className="size-5 shrink-0 accent-accent"
          checked={open}
          aria-disabled={asking}
          onChange={() => void change()}
        />
        Anybody with an account may become a teacher, without an invitation
      </label>
      {problem && <Notice tone="problem" title={problem} />}
    </div>
  );
}
