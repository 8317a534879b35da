import { useTranslations } from 'next-intl';

interface QuestionStepsProps {
  /** Counted from 1; beyond `total` where all have been seen. */
  readonly place: number;
  readonly total: number;
  readonly onGo: (place: number) => void;
}

/** The way to any question. */
export function QuestionSteps({ place, total, onGo }: QuestionStepsProps) {
  const t = useTranslations('workbench');
  return (
    <nav aria-label={t('questions', { count: total })}>
      <ol className="flex flex-wrap gap-1.5">
        {Array.from({ length: total }, (_, index) => index + 1).map((number) => (
          <li key={number}>
            <button
              type="button"
              aria-label={t('number', { number })}
              aria-current={number === place ? 'step' : undefined}
              onClick={() => onGo(number)}
              className="min-h-9 min-w-9 rounded-sm border border-rule-strong px-2 tabular-nums aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-paper"
            >
              {number}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
