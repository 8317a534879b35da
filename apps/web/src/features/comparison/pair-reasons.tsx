import type { LetteredReport } from '#features/story/report-letters.ts';
import { count } from '#ui/count.ts';
import { VerdictMark } from '#ui/verdict-mark.tsx';
import type { Comparison, Pair } from './comparison-fragment.ts';
import { flagWords, whatWouldSettleIt } from './flag-words.ts';

interface PairReasonsProps {
  readonly comparison: Comparison;
  readonly reports: readonly LetteredReport[];
  readonly independentOrigins: number;
}

/** Why: each different reason once, with the reports it holds between, and what would settle it. */
export function PairReasons({ comparison, reports, independentOrigins }: PairReasonsProps) {
  const settled = whatWouldSettleIt(
    comparison.verdict,
    comparison.pairs.flatMap(({ flags }) => flags),
  );
  return (
    <div className="max-w-3xl space-y-3 py-3 pl-4 text-ink">
      <ul className="space-y-2">
        {groupsOf(comparison, reports).map(({ key, verdict, reason, flags, between }) => (
          <li key={key} className="grid gap-x-4 sm:grid-cols-[8rem_1fr]">
            <VerdictMark verdict={verdict} className="self-start" />
            <span>
              {reason} {flags.map((flag) => flagWords[flag]).join(' ')}
              <span className="block text-sm text-ink-soft">{between.join(' · ')}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="text-ink-soft">
        {count(independentOrigins, 'independent origin')} behind these figures: reports that print one agency’s text
        count once.
      </p>
      {settled && (
        <p>
          <strong className="font-semibold">What would settle it?</strong> {settled}
        </p>
      )}
    </div>
  );
}

interface Group extends Pick<Pair, 'verdict' | 'reason' | 'flags'> {
  readonly key: string;
  /** "A and C". */
  readonly between: readonly string[];
}

const strength: readonly Pair['verdict'][] = ['CONFLICT', 'RETRACTED', 'COMPATIBLE', 'AGREE'];

function groupsOf({ pairs, members }: Comparison, reports: readonly LetteredReport[]): readonly Group[] {
  const letter = new Map(
    members.map(({ id, article }) => [id, reports.find((report) => report.id === article.id)?.letter ?? '']),
  );
  const groups = new Map<string, Group>();
  for (const { a, b, verdict, reason, flags } of pairs) {
    const key = [verdict, reason, ...flags].join('\n');
    const between = [letter.get(a.id) ?? '', letter.get(b.id) ?? ''].sort().join(' and ');
    const group = groups.get(key) ?? { key, verdict, reason, flags, between: [] };
    if (!group.between.includes(between)) groups.set(key, { ...group, between: [...group.between, between] });
  }
  return [...groups.values()].sort((a, b) => strength.indexOf(a.verdict) - strength.indexOf(b.verdict));
}
