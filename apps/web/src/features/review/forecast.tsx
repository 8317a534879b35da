import { useFormatter, useTranslations } from 'next-intl';
import { classNames } from '#ui/class-names.ts';
import type { Reviewing } from './review-query.ts';

const highest = 64;

/** How much comes due on which day: a column a day, a week in a row where the screen is narrow. */
export function Forecast({ days }: { readonly days: Reviewing['reviewPlan']['forecast'] }) {
  const t = useTranslations('review');
  const format = useFormatter();
  const most = Math.max(1, ...days.map(({ count }) => count));
  const nameOf = (date: string, index: number) =>
    index === 0 ? t('today') : format.dateTime(new Date(date), { weekday: 'short', day: 'numeric' });
  return (
    <ol aria-label={t('forecastCaption')} className="grid grid-cols-7 gap-y-6 text-center md:grid-cols-14">
      {days.map(({ date, count }, index) => (
        <li key={date}>
          <span className={classNames('block pb-1', count === 0 && 'text-ink-soft')}>{count}</span>
          <svg aria-hidden="true" width="100%" height={highest} className="block">
            <rect
              x="15%"
              width="70%"
              y={highest - (count / most) * highest}
              height={(count / most) * highest}
              className={index === 0 ? 'fill-accent' : 'fill-ink'}
            />
          </svg>
          <time
            dateTime={date}
            className="block border-t border-rule-strong pt-1.5 text-xs leading-tight text-ink-soft lg:text-sm"
          >
            {nameOf(date, index)}
          </time>
        </li>
      ))}
    </ol>
  );
}
