import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageLink } from './page-link.tsx';

/** What Crossread promises, and beside it what a reader may set. */
export function SiteFooter({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('site');
  return (
    <footer className="mt-auto border-t border-rule py-8">
      <div className="page-width flex flex-wrap items-start justify-between gap-x-12 gap-y-6">
        <div className="max-w-[60ch] space-y-3 text-sm text-ink-soft">
          <p>{t('promise')}</p>
          <p data-screen-only className="flex flex-wrap gap-x-6">
            <PageLink href="/join" className="text-link inline-flex min-h-6 items-center">
              {t('joinClass')}
            </PageLink>
            <PageLink href="/privacy" className="text-link inline-flex min-h-6 items-center">
              {t('privacy')}
            </PageLink>
          </p>
        </div>
        <div data-screen-only>{children}</div>
      </div>
    </footer>
  );
}
