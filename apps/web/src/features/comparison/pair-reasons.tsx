import { useFormatter, useTranslations } from 'next-intl';
import type { LetteredReport } from '#features/story/report-letters.ts';
import { VerdictMark } from '#ui/verdict-mark.tsx';
import { Words } from '#ui/words.tsx';
import type { Comparison, Pair } from './comparison-fragment.ts';
import { whatSettles } from './what-settles.ts';

interface PairReasonsProps {
  readonly comparison: Comparison;
  readonly reports: readonly LetteredReport[];
  readonly independentOrigins: number;
}

/** Why: each different reason once, with the reports it holds between, and what would settle it. */
export function PairReasons({ comparison, reports, independentOrigins }: PairReasonsProps) {
  const t = useTranslations('comparison');
  const format = useFormatter();
  const settling = whatSettles(
    comparison.verdict,
    comparison.pairs.flatMap(({ flags }) => flags),
  );
  return (
    <div className="max-w-3xl space-y-3 py-3 ps-4 text-ink">
      <ul className="space-y-2">
        {groupsOf(comparison, reports).map(
          ({ key, verdict, reason, saidIn, flags, engineVerdict, engineReason, between }) => (
            <li key={key} className="grid gap-x-4 sm:grid-cols-[8rem_1fr]">
              <VerdictMark verdict={verdict} className="self-start" />
              <span>
                <Words language={saidIn}>{reason}</Words> {flags.map((flag) => t(`flag.${flag}`)).join(' ')}
                {engineVerdict && (
                  <span className="mt-1 block text-ink-soft">
                    {t('engineJudges')} <VerdictMark verdict={engineVerdict} />{' '}
                    <Words language={saidIn}>{engineReason}</Words>
                  </span>
                )}
                <span className="block text-sm text-ink-soft">
                  {between.map((letters) => format.list(letters)).join(' · ')}
                </span>
              </span>
            </li>
          ),
        )}
      </ul>
      <p className="text-ink-soft">{t('independentOrigins', { origins: independentOrigins })}</p>
      {settling && (
        <p>
          <strong className="font-semibold">{t('whatSettles')}</strong> {t(`settle.${settling}`)}
        </p>
      )}
    </div>
  );
}

interface Group extends Pick<Pair, 'verdict' | 'reason' | 'saidIn' | 'flags' | 'engineVerdict' | 'engineReason'> {
  readonly key: string;
  /** Two letters each: A and C. */
  readonly between: readonly (readonly string[])[];
}

const strength: readonly Pair['verdict'][] = ['CONFLICT', 'RETRACTED', 'COMPATIBLE', 'AGREE'];

function groupsOf({ pairs, members }: Comparison, reports: readonly LetteredReport[]): readonly Group[] {
  const letter = new Map(
    members.map(({ id, article }) => [id, reports.find((report) => report.id === article.id)?.letter ?? '']),
  );
  const groups = new Map<string, Group>();
  for (const { a, b, ...judged } of pairs) {
    const { verdict, reason, flags, engineReason } = judged;
    const key = [verdict, reason, engineReason, ...flags].join('\n');
    const between = [letter.get(a.id) ?? '', letter.get(b.id) ?? ''].sort();
    const group = groups.get(key) ?? { key, ...judged, between: [] };
    if (!group.between.some((known) => known.join() === between.join()))
      groups.set(key, { ...group, between: [...group.between, between] });
  }
  return [...groups.values()].sort((a, b) => strength.indexOf(a.verdict) - strength.indexOf(b.verdict));
}
