import { certaintyMarks, formatNumber, mostCertaintyMarks } from '@crossread/shared';
import type { Certainty } from './attempt-documents.ts';

/** From doubt to none. */
export const certaintyOrder: readonly Certainty[] = ['LOW', 'MIDDLE', 'HIGH'];

const names = { LOW: 'low', MIDDLE: 'middle', HIGH: 'high' } as const satisfies Record<Certainty, string>;

/** In points, as a learner reads them: right "1", wrong "−2". */
export function certaintyStakes(certainty: Certainty) {
  const { right, wrong } = certaintyMarks[names[certainty]];
  return { right: inThirds(right), wrong: inThirds(wrong) };
}

/** Marks are thirds of a point. */
function inThirds(marks: number): string {
  const size = Math.abs(marks);
  const whole = Math.floor(size / mostCertaintyMarks);
  const rest = ['', '⅓', '⅔'][size % mostCertaintyMarks] ?? '';
  return `${marks < 0 ? '−' : ''}${whole > 0 || rest === '' ? formatNumber(whole) : ''}${rest}`;
}
