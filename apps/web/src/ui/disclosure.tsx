import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly className?: string;
}

/** The browser's own disclosure with our triangle. */
export function Disclosure({ summary, children, open = false, className }: DisclosureProps) {
  return (
    <details open={open} className={classNames('group/disclosure', className)}>
      <summary className="flex min-h-8 list-none items-baseline gap-2 rounded-sm hover:text-accent [&::-webkit-details-marker]:hidden">
        <svg
          viewBox="0 0 8 8"
          width="0.55em"
          height="0.55em"
          aria-hidden="true"
          className="shrink-0 group-open/disclosure:rotate-90 print:hidden rtl:not-group-open/disclosure:rotate-180"
        >
          <path d="M1 0l6 4-6 4z" fill="currentColor" />
        </svg>
        <span>{summary}</span>
      </summary>
      {children}
    </details>
  );
}
