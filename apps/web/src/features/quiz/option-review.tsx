import { useTranslations } from 'next-intl';
import { classNames } from '#ui/class-names.ts';
import { saidIn, Words } from '#ui/words.tsx';
import type { Review } from './attempt-documents.ts';
import { OutcomeMark } from './outcome.tsx';

interface OptionReviewProps {
  readonly option: Review['options'][number] & {
    readonly text: string;
    readonly language: string;
    readonly key: boolean;
  };
  readonly title?: string;
}

/** An option after the answer: what picking it shows. */
export function OptionReview({ option: { text, language, key, role, feedback }, title }: OptionReviewProps) {
  const t = useTranslations('quiz');
  return (
    <li className={classNames('border-s-4 bg-shade px-4 py-3', key ? 'border-ink' : 'border-rule-strong')}>
      <p className="label-text flex flex-wrap gap-x-2 text-ink-soft">
        {title && <span>{title}</span>}
        {title && <span aria-hidden="true">·</span>}
        <span>{t(`role.${role}`)}</span>
      </p>
      <p className="mt-0.5 flex items-baseline gap-2 text-base font-semibold text-ink">
        <OutcomeMark outcome={key ? 'right' : 'wrong'} />
        <Words language={language}>{text}</Words>
      </p>
      {feedback && (
        <p {...saidIn(language)} className="mt-1 max-w-prose text-ink">
          {feedback}
        </p>
      )}
    </li>
  );
}
