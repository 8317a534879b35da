'use client';

import { useTranslations } from 'next-intl';
import { useLinkStatus } from 'next/link';

/**
 * Stands inside a link and says that its page is on the way, when that takes longer than a moment. Pages come whole, so
 * that they can be read without scripts and answer 404 where there is nothing; this is their loading state.
 */
export function OpeningBar() {
  const t = useTranslations('site');
  const { pending } = useLinkStatus();
  if (!pending) return null;
  return (
    <span role="status" className="fixed inset-x-0 top-0 z-20 h-1 animate-opening bg-accent print:hidden">
      <span className="sr-only">{t('opening')}</span>
    </span>
  );
}
