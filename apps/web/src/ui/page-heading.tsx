import type { ReactNode } from 'react';

interface PageHeadingProps {
  readonly title: ReactNode;
  /** The line below it. */
  readonly children?: ReactNode;
}

export function PageHeading({ title, children }: PageHeadingProps) {
  return (
    <header className="max-w-3xl space-y-3">
      <h1 className="font-serif text-3xl leading-[1.12] font-semibold tracking-tight sm:text-[2.75rem]">{title}</h1>
      {children && <div className="text-lg leading-relaxed text-ink-soft">{children}</div>}
    </header>
  );
}
