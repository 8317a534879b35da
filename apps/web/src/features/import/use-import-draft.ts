'use client';

import { useEffect, useRef, useState } from 'react';
import { forgetDraft, readDraft, writeDraft } from './draft-store.ts';
import type { ImportDraft } from './report-draft.ts';
import { emptyDraft } from './report-draft.ts';

const pauseMs = 200;

/** The story being added, as it was left: null until the browser has said what it keeps. */
export function useImportDraft() {
  const [draft, setDraft] = useState<ImportDraft | null>(null);
  const kept = useRef<ImportDraft | null>(null);
  const forgotten = useRef(false);
  useEffect(() => {
    void readDraft().then((found) => {
      kept.current = found;
      setDraft(found ?? withNewKey(emptyDraft));
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

/** Not `randomUUID`: browsers keep it from pages without https, as in a school's own network. */
function withNewKey(draft: ImportDraft): ImportDraft {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return { ...draft, key: Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') };
}
