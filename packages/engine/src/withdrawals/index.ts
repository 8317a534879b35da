import type { Attribution, ClaimStatus } from '@crossread/shared';
import type { Withdrawal } from '../article.ts';
import { runStage, type Stage } from '../pipeline/stage.ts';
import type { StatedFigure, WithdrawalContext } from './context.ts';
import { coverFigures } from './cover-figures.ts';
import { calledAMistake } from './find/called-a-mistake.ts';
import { passive } from './find/passive.ts';
import { reported } from './find/reported.ts';
import type { WithdrawalFinding } from './finding.ts';

const stage: Stage<WithdrawalFinding, WithdrawalContext> = {
  finders: [reported, passive, calledAMistake],
  refiners: [],
};

/** No report takes more back: what repeats one withdrawal over and over is set against each of its figures every time. */
const most = 60;

export interface Withdrawals {
  readonly withdrawals: readonly Withdrawal[];
  /** By claim id; claims that are not in it stand as asserted. */
  readonly status: ReadonlyMap<string, ClaimStatus>;
}

/** What the report says was taken back, corrected or denied, and the figures that covers. */
export function readWithdrawals(context: WithdrawalContext): Withdrawals {
  const found = [...runStage(stage, context)].sort((a, b) => a.span.start - b.span.start).slice(0, most);
  const covered: [WithdrawalFinding, readonly StatedFigure[]][] = found.map((finding) => [
    finding,
    coverFigures(finding, context),
  ]);
  const status = new Map<string, ClaimStatus>();
  for (const [finding, figures] of covered) {
    for (const { claim } of figures) if (!status.has(claim.id)) status.set(claim.id, finding.status);
  }
  const withdrawals = covered
    .filter(([finding, figures]) => figures.length > 0 || finding.status === 'retracted')
    .map(([finding, figures]): Withdrawal => ({
      cue: finding.span,
      claims: figures.map(({ claim }) => claim.id),
      by: finding.report >= 0 ? context.attributions.ofReport(finding.report) : unnamed(finding),
    }));
  return { withdrawals, status };
}

function unnamed({ span }: WithdrawalFinding): Attribution {
  return { mode: 'narration', source: null, speaker: null, role: null, cue: span, stance: 'neutral' };
}
