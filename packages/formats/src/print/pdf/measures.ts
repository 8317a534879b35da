/** Points on an A4 page, 595 by 842. */
export const margins = { side: 54, top: 62, bottom: 56 } as const;
export const textWidth = 487;
const textHeight = 724;

/** Where a question's or an answer's text begins beside its number. */
export const indent = 24;

export const ink = '#1c1c1a';
export const soft = '#595955';
export const rule = '#8a8982';

/** Kept whole where it fits on a page; what is longer than that would run off its end. */
export function keptWhole(estimatedHeight: number): boolean {
  return estimatedHeight < textHeight * 0.9;
}
