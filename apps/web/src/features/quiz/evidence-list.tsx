import { useTranslations } from 'next-intl';
import { classNames } from '#ui/class-names.ts';
import { words } from '#ui/words.tsx';
import type { Mark } from './marks.ts';
import type { Report } from './quiz-query.ts';
import type { Shown } from './reports-panel.tsx';

interface EvidenceListProps {
  readonly marks: readonly Mark[];
  readonly reports: readonly Report[];
  readonly onShow: (shown: Shown) => void;
}

/** The words behind a question, each of which leads to its place in its report. */
export function EvidenceList({ marks, reports, onShow }: EvidenceListProps) {
  const t = useTranslations('quiz');
  const groups = [
    { title: t('decides'), marks: marks.filter(({ meaning }) => meaning === 'decides') },
    { title: t('behindAnswer'), marks: marks.filter(({ meaning }) => meaning === 'taken') },
  ];
  return groups
    .filter((group) => group.marks.length > 0)
    .map((group) => (
      <section key={group.title} className="space-y-2">
        <h3 className="label-text text-ink-soft">{group.title}</h3>
        <ul className="space-y-1.5">
          {group.marks.map((mark) => (
            <li key={mark.id}>
              <button
                type="button"
                onClick={() => {
                  onShow({ reportId: mark.reportId, markId: mark.id, focus: true });
                }}
                className="group min-h-8 w-full text-start font-serif leading-snug"
              >
                <span
                  className={classNames(
                    'box-decoration-clone text-ink underline decoration-2 underline-offset-4 group-hover:text-accent',
                    mark.meaning === 'decides'
                      ? 'bg-wash decoration-accent'
                      : 'bg-shade decoration-rule-strong decoration-dashed',
                  )}
                >
                  {t.rich('quoted', { text: mark.text, words })}
                </span>{' '}
                <span className="text-ink-soft italic group-hover:text-accent">
                  {reports.find(({ id }) => id === mark.reportId)?.displayName}
                  <span className="sr-only">{t('showInReport')}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    ));
}
