import type { ReactNode } from 'react';

interface SectionProps {
  /** Of the heading; the section can be linked to by it. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** One of the questions that a page answers, under a rule. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="space-y-5">
      <h2 id={id} className="border-t-2 border-ink pt-3 font-serif text-2xl font-semibold tracking-tight sm:text-3xl">
        {title}
      </h2>
      {children}
    </section>
  );
}
