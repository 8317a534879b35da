import { scoreAfterHints } from '@crossread/shared';
import { classNames } from '#ui/class-names.ts';
import type { QuizResponse } from './attempt-documents.ts';

export type Outcome = 'right' | 'partly' | 'wrong' | 'unscored';

/** A response as an outcome, whatever its hints took from its score, 0 to 1; one without a score is not scored. */
export function outcomeOf({ score, hintCount }: Pick<QuizResponse, 'score' | 'hintCount'>): Outcome {
  if (score === null) return 'unscored';
  return score >= scoreAfterHints(1, hintCount) ? 'right' : score > 0 ? 'partly' : 'wrong';
}

const shapes: Readonly<Record<Outcome, React.ReactNode>> = {
  right: <circle cx="8" cy="8" r="7" fill="currentColor" />,
  partly: (
    <>
      <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 1.75a6.25 6.25 0 0 0 0 12.5z" fill="currentColor" />
    </>
  ),
  wrong: <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  unscored: <path d="M2 8h12" stroke="currentColor" strokeWidth="1.75" />,
};

/** By shape: full, half, empty, a dash. The word stands beside it. */
export function OutcomeMark({
  outcome,
  className,
}: {
  readonly outcome: Outcome;
  readonly className?: string | undefined;
}) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="0.75em"
      height="0.75em"
      aria-hidden="true"
      className={classNames('inline-block shrink-0', className)}
    >
      {shapes[outcome]}
    </svg>
  );
}
