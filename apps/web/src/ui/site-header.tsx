import { PageLink } from './page-link.tsx';

export function SiteHeader() {
  return (
    <header data-screen-only className="border-b border-rule">
      <div className="page-width flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 py-4">
        <PageLink href="/" className="font-serif text-2xl font-semibold tracking-tight hover:text-accent">
          Crossread
        </PageLink>
        <nav aria-label="Main" className="flex gap-6">
          <PageLink href="/" className="inline-flex min-h-8 items-center hover:text-accent">
            Stories
          </PageLink>
          <PageLink href="/stories/new" className="inline-flex min-h-8 items-center hover:text-accent">
            Add a story
          </PageLink>
          <PageLink href="/account" className="inline-flex min-h-8 items-center hover:text-accent">
            Account
          </PageLink>
        </nav>
      </div>
    </header>
  );
}
