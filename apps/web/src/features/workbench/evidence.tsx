import { useTranslations } from 'next-intl';
import { words } from '#ui/words.tsx';
import type { BenchItem } from './workbench-fragment.ts';
import type { BenchReport } from './workbench-query.ts';

interface EvidenceProps {
  readonly evidence: BenchItem['review']['evidence'];
  readonly reports: readonly BenchReport[];
  readonly explanation: string;
}

/** The words from which a key follows, each in its report; words that do not stand there are named a broken link. */
export function Evidence({ evidence, reports, explanation }: EvidenceProps) {
  const t = useTranslations('workbench');
  return (
    <div className="space-y-3 border-s-4 border-rule ps-4">
      <h4 className="label-text text-ink-soft">{t('evidence')}</h4>
      <ul className="space-y-2">
        {evidence.map(({ article, start, text }) => {
          const report = reports.find(({ id }) => id === article.id);
          const stands = report?.text.startsWith(text, start) === true;
          return (
            <li key={`${article.id} ${start} ${text}`} className="font-serif leading-snug">
              {t.rich('quoted', { text, words })} <span className="text-ink-soft italic">{report?.displayName}</span>
              {!stands && <strong className="block text-accent">{t('broken')}</strong>}
            </li>
          );
        })}
      </ul>
      {explanation !== '' && (
        <p dir="auto" className="text-sm text-ink-soft">
          {explanation}
        </p>
      )}
    </div>
  );
}
