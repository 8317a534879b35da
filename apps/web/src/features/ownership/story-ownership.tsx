'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ClientProvider } from '#graphql/client-provider.tsx';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageLink } from '#ui/page-link.tsx';
import { deleteStoryMutation, setVisibilityMutation } from './ownership-documents.ts';
import type { Ownership } from './ownership-query.ts';

/** Tells whoever imported a story who sees it, and lets them change that. */
export function StoryOwnership({ ownership }: { readonly ownership: Ownership }) {
  return (
    <ClientProvider>
      <section aria-label="Your story" className="max-w-2xl space-y-3 border-l-4 border-rule-strong bg-shade px-5 py-4">
        <Controls ownership={ownership} />
      </section>
    </ClientProvider>
  );
}

function Controls({ ownership: { id, visibility, role, abilities } }: { readonly ownership: Ownership }) {
  const router = useRouter();
  const { asking, problem, ask } = useAsk();
  const [deleting, setDeleting] = useState(false);
  const isPublic = visibility === 'PUBLIC';
  const toggle = async () => {
    const input = { storyId: id, visibility: isPublic ? 'PRIVATE' : 'PUBLIC' } as const;
    if (await ask(setVisibilityMutation, { input })) router.refresh();
  };
  const remove = async () => {
    if (!(await ask(deleteStoryMutation, { input: { storyId: id } }))) return;
    router.push('/');
    router.refresh();
  };
  return (
    <>
      <p className="font-semibold" role="status">
        {isPublic ? 'You show this story to everybody.' : 'Nobody but you sees this story.'}
      </p>
      {!isPublic && !abilities.includes('PUBLISH') && <Advice isVisitor={role === 'VISITOR'} />}
      {deleting ? (
        <div className="space-y-3">
          <p>Its reports go, with their comparisons, its quizzes and all answers to them. This cannot be undone.</p>
          <div className="flex flex-wrap gap-3">
            <Button aria-disabled={asking} onClick={() => void remove()}>
              Delete the story
            </Button>
            <Button look="quiet" onClick={() => setDeleting(false)}>
              Keep it
            </Button>
          </div>
        </div>
      ) : (
        <div className="flex flex-wrap gap-3">
          {abilities.includes('PUBLISH') && (
            <Button look="quiet" aria-disabled={asking} onClick={() => void toggle()}>
              {isPublic ? 'Hide it from others' : 'Show it to everybody'}
            </Button>
          )}
          <Button look="quiet" onClick={() => setDeleting(true)}>
            Delete …
          </Button>
        </div>
      )}
      {problem && <Notice tone="problem" title={problem} />}
    </>
  );
}

function Advice({ isVisitor }: { readonly isVisitor: boolean }) {
  if (!isVisitor) return <p className="text-ink-soft">Teachers can show their stories to everybody.</p>;
  return (
    <p className="text-ink-soft">
      This browser knows you by a cookie.{' '}
      <PageLink href="/account" className="text-link">
        With an account
      </PageLink>{' '}
      you see it wherever you sign in.
    </p>
  );
}
