import { certaintyMarks, formatNumber, mostCertaintyMarks } from '@crossread/shared';
import type { Certainty } from './attempt-documents.ts';

/** The certainties as a learner reads them, from doubt to none. */
export const certaintyWords: Readonly<Record<Certainty, string>> = {
  LOW: 'Not sure',
  MIDDLE: 'Fairly sure',
  HIGH: 'Sure',
};

export const certaintyOrder: readonly Certainty[] = ['LOW', 'MIDDLE', 'HIGH'];

const names = { LOW: 'low', MIDDLE: 'middle', HIGH: 'high' } as const satisfies Record<Certainty, string>;

/** "1 point if right, −2 if wrong". */
export function certaintyStakes(certainty: Certainty): string {
  const { right, wrong } = certaintyMarks[names[certainty]];
  return `${inThirds(right)} point if right, ${inThirds(wrong)} if wrong`;
}

/** Marks are thirds of a point. */
function inThirds(marks: number): string {
  const size = Math.abs(marks);
  const whole = Math.floor(size / mostCertaintyMarks);
  const rest = ['', '⅓', '⅔'][size % mostCertaintyMarks] ?? '';
  return `${marks < 0 ? '−' : ''}${whole > 0 || rest === '' ? formatNumber(whole) : ''}${rest}`;
}
