import { useTranslations } from 'next-intl';
import { PageLink } from './page-link.tsx';

const pages = [
  { href: '/', name: 'stories' },
  { href: '/review', name: 'review' },
  { href: '/stories/new', name: 'addStory' },
  { href: '/teach', name: 'teach' },
  { href: '/account', name: 'account' },
] as const;

export function SiteHeader() {
  const t = useTranslations('site');
  return (
    <header data-screen-only className="border-b border-rule">
      <div className="page-width flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 py-4">
        <PageLink href="/" className="font-serif text-2xl font-semibold tracking-tight hover:text-accent">
          Crossread
        </PageLink>
        <nav aria-label={t('main')} className="flex flex-wrap gap-x-3 text-[0.9375rem] sm:gap-x-6 sm:text-base">
          {pages.map(({ href, name }) => (
            <PageLink key={href} href={href} className="inline-flex min-h-8 items-center hover:text-accent">
              {t(name)}
            </PageLink>
          ))}
        </nav>
      </div>
    </header>
  );
}
