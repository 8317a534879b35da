'use client';

import { useRouter } from 'next/navigation';
import { ClientProvider } from '#graphql/client-provider.tsx';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { TextField } from '#ui/field.tsx';
import { formText } from '#ui/form-text.ts';
import { Notice } from '#ui/notice.tsx';
import { takeDownMutation } from './administration-documents.ts';

/** Lets an admin remove a story that must not be shown. */
export function TakeDown({ storyId }: { readonly storyId: string }) {
  return (
    <ClientProvider>
      <Disclosure summary="Take this story down" className="max-w-2xl text-ink-soft">
        <TakeDownForm storyId={storyId} />
      </Disclosure>
    </ClientProvider>
  );
}

function TakeDownForm({ storyId }: { readonly storyId: string }) {
  const router = useRouter();
  const { asking, problem, ask } = useAsk();
  const takeDown = async (reason: string) => {
    if (await ask(takeDownMutation, { input: { storyId, reason } })) router.refresh();
  };
  return (
    <form
      className="mt-3 space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        void takeDown(formText(event.currentTarget, 'reason'));
      }}
    >
      <p>
        Its reports and all that was made of them are removed, and cannot be imported again. Its address stays and gives
        the reason.
      </p>
      <TextField label="The reason, as readers will see it" name="reason" required maxLength={300} />
      {problem && <Notice tone="problem" title={problem} />}
      <Button type="submit" look="quiet" aria-disabled={asking}>
        Take it down
      </Button>
    </form>
  );
}
