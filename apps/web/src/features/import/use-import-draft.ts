'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { newKey } from '#graphql/new-key.ts';
import { forgetDraft, readDraft, writeDraft } from './draft-store.ts';
import type { ImportDraft } from './report-draft.ts';
import { emptyDraft } from './report-draft.ts';

const pauseMs = 200;

/** The story being added, as it was left: null until the browser has said what it keeps. */
export function useImportDraft() {
  const t = useTranslations('import');
  const [draft, setDraft] = useState<ImportDraft | null>(null);
  const kept = useRef<ImportDraft | null>(null);
  const forgotten = useRef(false);
  const begun = useEffectEvent(() => withNewKey(emptyDraft((number) => t('pasted', { number }))));
  useEffect(() => {
    void readDraft().then((found) => {
      kept.current = found;
      setDraft(found ?? begun());
    });
  }, []);
  useEffect(() => {
    if (draft === null) return;
    const write = () => {
      if (draft === kept.current || forgotten.current) return;
      kept.current = draft;
      void writeDraft(draft);
    };
    const timer = setTimeout(write, pauseMs);
    window.addEventListener('pagehide', write);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', write);
    };
  }, [draft]);

  return {
    draft,
    /** What the reader changes makes the next import another one. */
    change: (edit: (draft: ImportDraft) => ImportDraft) => {
      setDraft((current) => current && withNewKey(edit(current)));
    },
    /** The import that is under way; null: none. */
    follow: (jobId: string | null) => {
      setDraft((current) => current && { ...current, jobId });
    },
    /** Once it is imported. */
    forget: async () => {
      forgotten.current = true;
      await forgetDraft();
    },
  };
}

function withNewKey(draft: ImportDraft): ImportDraft {
  return { ...draft, key: newKey() };
}
