import type { Attribution } from '@crossread/shared';
import type { StatedFigure, WithdrawalContext } from './context.ts';
import type { WithdrawalFinding } from './finding.ts';

/** An earlier statement is looked for in the sentence itself and as many before it. */
const sentencesBack = 3;

/**
 * The figures a withdrawal takes back: those its object names, but not the new value ("corrected from 31 to 28"); else,
 * for "the figure" and "it", those the same source gave shortly before; and the same figure wherever else it stands.
 */
export function coverFigures(withdrawal: WithdrawalFinding, context: WithdrawalContext): readonly StatedFigure[] {
  const { object } = withdrawal;
  const inside = context.figures.filter(
    ({ claim, finding }) =>
      finding.span.start >= object.start && finding.span.end <= object.end && claim.figure.kind !== 'age',
  );
  const old = inside.filter(
    ({ finding }) =>
      !isNewValue(withdrawal, finding.span.start, context) && !isBeside(withdrawal, finding.span.start, context),
  );
  const named = old.length > 0 ? old : inside.length > 0 ? [] : lookBack(withdrawal, context);
  return context.figures.filter((figure) => named.some((other) => figure === other || isSame(figure, other)));
}

/** What follows "to" or "with" where a figure is corrected: "to 28". */
function isNewValue({ status }: WithdrawalFinding, start: number, { document }: WithdrawalContext): boolean {
  const before = document.text.slice(Math.max(0, start - 12), start);
  return status === 'superseded' && /\b(?:to|with|by)\s+$/i.test(before);
}

const beside = /\b(?:as|from|against)\b|\s[-–—]\s/i;

/** What is denied is not all that its sentence counts: "dismissed allegations from 12 women", "a report as wrong - six …". */
function isBeside({ status, object }: WithdrawalFinding, start: number, { document }: WithdrawalContext): boolean {
  return status === 'denied' && beside.test(document.text.slice(object.start, start));
}

function lookBack(withdrawal: WithdrawalFinding, context: WithdrawalContext): readonly StatedFigure[] {
  if (withdrawal.status === 'denied' || withdrawal.erases) return [];
  const by = withdrawal.report >= 0 ? context.attributions.ofReport(withdrawal.report) : null;
  const earlier = context.figures.filter(
    ({ claim, finding }) =>
      finding.span.end <= withdrawal.object.start &&
      finding.sentence >= withdrawal.sentence - sentencesBack &&
      claim.figure.kind !== 'age' &&
      (by === null || sameSource(by, claim.attribution)),
  );
  const last = earlier.at(-1);
  return last ? earlier.filter(({ finding }) => finding.sentence === last.finding.sentence) : [];
}

function sameSource(a: Attribution, b: Attribution): boolean {
  const name = (attribution: Attribution): string | null => attribution.speaker ?? attribution.role;
  if (b.mode === 'narration' || name(a) === null) return true;
  return name(a)?.toLowerCase() === name(b)?.toLowerCase();
}

function isSame(a: StatedFigure, b: StatedFigure): boolean {
  const same =
    a.finding.value !== null && a.finding.value === b.finding.value && a.finding.figureKind === b.finding.figureKind;
  return same && a.finding.predicate !== null && a.finding.predicate === b.finding.predicate;
}
