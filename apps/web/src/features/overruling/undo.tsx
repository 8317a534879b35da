'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#ui/button.tsx';
import { undoMutation } from './overruling-documents.ts';
import { useOverruling } from './overruling-provider.tsx';

interface UndoProps {
  readonly overrulingId: string;
  /** What was overruled, for those who hear the button alone. */
  readonly about: string;
}

/** Takes back what the owner overruled. */
export function Undo({ overrulingId, about }: UndoProps) {
  const t = useTranslations('overruling');
  const { busy, overrule } = useOverruling();
  return (
    <Button
      look="quiet"
      data-screen-only
      aria-disabled={busy}
      onClick={() => {
        if (!busy) void overrule(undoMutation, { input: { overrulingId } });
      }}
    >
      {t.rich('undo', { about, silent: (chunks) => <span className="sr-only">{chunks}</span> })}
    </Button>
  );
}
