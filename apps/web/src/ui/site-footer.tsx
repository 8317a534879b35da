import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** What Crossread promises, and beside it what a reader may set. */
export function SiteFooter({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('site');
  return (
    <footer className="mt-auto border-t border-rule py-8">
      <div className="page-width flex flex-wrap items-start justify-between gap-x-12 gap-y-6">
        <p className="max-w-[60ch] text-sm text-ink-soft">{t('promise')}</p>
        <div data-screen-only>{children}</div>
      </div>
    </footer>
  );
}
