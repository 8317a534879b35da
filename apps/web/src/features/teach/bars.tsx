import { useTranslations } from 'next-intl';
import { Words } from '#ui/words.tsx';
import { Bar } from './bar.tsx';

interface BarsProps {
  readonly texts: readonly { readonly id: string; readonly text: string }[];
  /** Which the texts are in. */
  readonly language: string;
  readonly options: readonly {
    readonly id: string;
    readonly count: number;
    /** Null where it is not told. */
    readonly role: 'KEY' | 'MISREADS_EVIDENCE' | 'OTHER_PASSAGE' | 'OTHER_SOURCE' | 'UNSUPPORTED' | null;
    /** A wrong option that hardly anybody picked; null where too few answered to say so. */
    readonly rare?: boolean | null;
  }[];
  readonly answeredCount: number;
}

/** How answers are spread over the options: the number and the role in words, the bar for the eye. */
export function Bars({ texts, language, options, answeredCount }: BarsProps) {
  const t = useTranslations('teach');
  return (
    <ul className="max-w-3xl space-y-3">
      {options.map(({ id, count, role, rare }) => (
        <li key={id}>
          <p className="flex flex-wrap justify-between gap-x-4">
            <span className={role === 'KEY' ? 'font-semibold' : undefined}>
              <Words language={language}>{texts.find((option) => option.id === id)?.text ?? id}</Words>
            </span>
            <span className="text-ink-soft">
              {t('picks', { count })}
              {role !== null && ` · ${t(`role.${role}`)}`}
              {rare === true && ` · ${t('rare')}`}
            </span>
          </p>
          <Bar share={answeredCount === 0 ? 0 : count / answeredCount} accent={role === 'KEY'} />
        </li>
      ))}
    </ul>
  );
}
