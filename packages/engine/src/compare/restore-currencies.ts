import type { FigureClaim, Span } from '@crossread/shared';
import type { FigureFinding } from '../figures/finding.ts';
import type { Reading } from './reading.ts';

/** A figure that a report asserts, before it is set in its story. */
export interface SaidFigure {
  readonly claim: FigureClaim;
  readonly finding: FigureFinding;
  readonly span: Span;
  /** The report's text. */
  readonly text: string;
  reading: Reading;
}

/** What is left of a currency sign that was lost on the way: the replacement character, or the question mark put for it. */
const lostSign = /(?:\uFFFD|(?:^|\s)\?)\s*$/;
/** Smaller sums are too common to tell the currency by the number. */
const telling = 1000;

/** A number whose currency sign was lost is the sum that other reports give under the same number; changed in place. */
export function restoreCurrencies(figures: readonly SaidFigure[]): void {
  const lost = figures.filter(({ reading, finding, text }) => {
    const bare = reading.kind === 'count' && finding.countedHead === null && (reading.value ?? 0) >= telling;
    return bare && lostSign.test(text.slice(Math.max(0, finding.span.start - 4), finding.span.start));
  });
  if (lost.length === 0) return;
  const units = new Map<number, string | null>();
  for (const { reading } of figures) {
    const { kind, value, unit } = reading;
    if (kind !== 'money' || value === null) continue;
    // Two currencies under one number: then it tells none.
    units.set(value, (units.get(value) ?? unit) === unit ? unit : null);
  }
  for (const figure of lost) {
    const unit = units.get(figure.reading.value ?? NaN);
    if (unit) figure.reading = { ...figure.reading, kind: 'money', unit };
  }
}
