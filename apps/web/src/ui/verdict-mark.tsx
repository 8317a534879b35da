import { useTranslations } from 'next-intl';
import { classNames } from './class-names.ts';

export type Verdict = 'AGREE' | 'COMPATIBLE' | 'CONFLICT' | 'RETRACTED';

const shapes: Readonly<Record<Verdict, React.ReactNode>> = {
  AGREE: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  COMPATIBLE: (
    <>
      <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 2.75a5.25 5.25 0 0 0 0 10.5z" fill="currentColor" />
    </>
  ),
  CONFLICT: <path d="M8 .75 15.25 8 8 15.25.75 8z" fill="currentColor" />,
  RETRACTED: (
    <>
      <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M13.5 2.5l-11 11" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
};

interface VerdictMarkProps {
  readonly verdict: Verdict;
  /** Leaves the word to the text beside it; screen readers still get it. */
  readonly wordless?: boolean;
  readonly className?: string;
}

/** A verdict by shape and word first, colour second: ● agree, ◐ compatible, ◆ conflict, ⌀ withdrawn. */
export function VerdictMark({ verdict, wordless = false, className }: VerdictMarkProps) {
  const t = useTranslations('site');
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1.5 font-medium whitespace-nowrap',
        verdict === 'CONFLICT' && 'text-accent',
        className,
      )}
    >
      <svg viewBox="0 0 16 16" width="0.8em" height="0.8em" aria-hidden="true" className="shrink-0">
        {shapes[verdict]}
      </svg>
      <span className={wordless ? 'sr-only' : undefined}>{t(`verdict.${verdict}`)}</span>
    </span>
  );
}
