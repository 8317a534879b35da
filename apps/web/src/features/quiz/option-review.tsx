import { classNames } from '#ui/class-names.ts';
import type { Review } from './attempt-documents.ts';
import { OutcomeMark } from './outcome.tsx';
import { roleWords } from './role-words.ts';

interface OptionReviewProps {
  readonly option: Review['options'][number] & { readonly text: string; readonly key: boolean };
  readonly title?: string;
}

/** An option after the answer: what picking it shows. */
export function OptionReview({ option: { text, key, role, feedback }, title }: OptionReviewProps) {
  return (
    <li className={classNames('border-l-4 bg-shade px-4 py-3', key ? 'border-ink' : 'border-rule-strong')}>
      <p className="label-text flex flex-wrap gap-x-2 text-ink-soft">
        {title && <span>{title}</span>}
        {title && <span aria-hidden="true">·</span>}
        <span>{roleWords[role]}</span>
      </p>
      <p className="mt-0.5 flex items-baseline gap-2 text-base font-semibold text-ink">
        <OutcomeMark outcome={key ? 'right' : 'wrong'} />
        {text}
      </p>
      {feedback && <p className="mt-1 max-w-prose text-ink">{feedback}</p>}
    </li>
  );
}
