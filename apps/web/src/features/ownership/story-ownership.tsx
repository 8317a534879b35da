'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { PageLink } from '#ui/page-link.tsx';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { ShareWithClasses } from './share-with-classes.tsx';
import { deleteStoryMutation, setVisibilityMutation } from './ownership-documents.ts';
import type { Ownership } from './ownership-query.ts';

/** Tells whoever imported a story who sees it, and lets them change that. */
export function StoryOwnership({ ownership }: { readonly ownership: Ownership }) {
  const t = useTranslations('ownership');
  return (
    <section
      aria-label={t('yourStory')}
      className="max-w-2xl space-y-3 border-s-4 border-rule-strong bg-shade px-5 py-4"
    >
      <Controls ownership={ownership} />
    </section>
  );
}

function Controls({ ownership }: { readonly ownership: Ownership }) {
  const { id, visibility, role, abilities, sharedWith } = ownership;
  const t = useTranslations('ownership');
  const format = useFormatter();
  const router = useRouter();
  const { asking, problem, ask } = useAsk();
  const [doing, setDoing] = useState<'delete' | 'share' | null>(null);
  const nothing = () => setDoing(null);
  const isPublic = visibility === 'PUBLIC';
  const toggle = async () => {
    const input = { storyId: id, visibility: isPublic ? 'PRIVATE' : 'PUBLIC' } as const;
    if (await ask(setVisibilityMutation, { input })) router.refresh();
  };
  const shared = (done: boolean) => {
    nothing();
    if (done) router.refresh();
  };
  const remove = async () => {
    if (!(await ask(deleteStoryMutation, { input: { storyId: id } }))) return;
    router.push('/');
    router.refresh();
  };
  return (
    <>
      <p className="font-semibold" role="status">
        {t(`seenBy.${visibility}`)}
      </p>
      {visibility === 'CLASSES' && <p>{format.list(sharedWith.map(({ name }) => name))}</p>}
      {!isPublic && !abilities.includes('PUBLISH') && <Advice isVisitor={role === 'VISITOR'} />}
      {doing === 'share' && <ShareWithClasses ownership={ownership} onDone={shared} />}
      {doing === 'delete' && (
        <div className="space-y-3">
          <p>{t('deleteMeans')}</p>
          <div className="flex flex-wrap gap-3">
            <Button aria-disabled={asking} onClick={() => void remove()}>
              {t('deleteStory')}
            </Button>
            <Button look="quiet" onClick={nothing}>
              {t('keep')}
            </Button>
          </div>
        </div>
      )}
      {doing === null && (
        <div className="flex flex-wrap gap-3">
          {abilities.includes('PUBLISH') && (
            <Button look="quiet" aria-disabled={asking} onClick={() => void toggle()}>
              {isPublic ? t('hide') : t('show')}
            </Button>
          )}
          {abilities.includes('TEACH') && (
            <Button look="quiet" onClick={() => setDoing('share')}>
              {t('shareAsk')}
            </Button>
          )}
          <Button look="quiet" onClick={() => setDoing('delete')}>
            {t('delete')}
          </Button>
        </div>
      )}
      <ProblemNotice problem={problem} />
    </>
  );
}

function Advice({ isVisitor }: { readonly isVisitor: boolean }) {
  const t = useTranslations('ownership');
  if (!isVisitor) return <p className="text-ink-soft">{t('teachersCan')}</p>;
  return (
    <p className="text-ink-soft">
      {t.rich('withAccount', {
        link: (chunks) => (
          <PageLink href="/account" className="text-link">
            {chunks}
          </PageLink>
        ),
      })}
    </p>
  );
}
