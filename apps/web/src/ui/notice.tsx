import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

interface NoticeProps {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** `problem` is read out at once by screen readers. */
  readonly tone?: 'plain' | 'problem';
}

/** Something the reader should know: nothing found, something went wrong, what to do now. */
export function Notice({ title, children, tone = 'plain' }: NoticeProps) {
  return (
    <div
      role={tone === 'problem' ? 'alert' : 'status'}
      className={classNames(
        'max-w-2xl border-s-4 bg-shade px-5 py-4',
        tone === 'problem' ? 'border-accent' : 'border-rule-strong',
      )}
    >
      <p className="font-semibold">{title}</p>
      {children && <div className="mt-1 space-y-3 text-ink-soft">{children}</div>}
    </div>
  );
}
