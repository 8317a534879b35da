'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useLayoutEffect, useRef } from 'react';

interface ReportsDrawerProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The reports on a narrow screen: over the question, which stays as it is. Escape closes it and the focus goes back. */
export function ReportsDrawer({ open, onClose, children }: ReportsDrawerProps) {
  const t = useTranslations('quiz');
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      aria-label={t('theReports')}
      onClose={onClose}
      className="fixed inset-x-0 top-auto bottom-0 m-0 h-[88dvh] max-h-none w-full max-w-none flex-col border-t-2 border-ink bg-sheet p-0 text-ink backdrop:bg-[#000]/45 open:flex"
    >
      <div className="flex items-center justify-between px-5 pt-2">
        <h2 className="label-text text-ink-soft">{t('theReports')}</h2>
        <button type="button" onClick={onClose} className="text-link min-h-11">
          {t('backToQuestion')}
        </button>
      </div>
      {/* Mounted once the dialog shows, so that a mark can be brought to sight. */}
      <div className="min-h-0 flex-1">{open && children}</div>
    </dialog>
  );
}
