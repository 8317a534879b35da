import type { Mark } from './marks.ts';

export interface MarkPair {
  readonly open: Mark;
  /** `null`: nothing closes it before its paragraph ends or another mark of its family opens. */
  readonly close: Mark | null;
  /** Where the quoted words end. */
  readonly end: number;
  readonly depth: number;
}

interface OpenMark {
  readonly mark: Mark;
  readonly depth: number;
  /** Where the next mark of the family opens, should this one never be closed. */
  cutAt: number;
}

/** Marks further inside others than this are noise, not quotations; it keeps the search for a partner short. */
const deepest = 8;

/**
 * Pairs the marks of one paragraph that ends at `end`, in order of place. One pass. Marks inside others keep their own
 * pair; a mark that nothing closes inside a closed pair of another family is kept too, save single ones: those were
 * apostrophes.
 */
export function pairMarks(text: string, marks: readonly Mark[], end: number): MarkPair[] {
  const pairs: MarkPair[] = [];
  const open: OpenMark[] = [];

  const leaveUnclosed = ({ mark, depth, cutAt }: OpenMark): void => {
    pairs.push({ open: mark, close: null, end: Math.min(cutAt, end), depth });
  };
  const findOpen = (mark: Mark): number => {
    const top = open.length - 1;
    if (mark.family === 'single') return open[top]?.mark.family === 'single' ? top : -1;
    for (let at = top; at >= 0; at -= 1) if (open[at]?.mark.family === mark.family) return at;
    return -1;
  };

  marks.forEach((mark, index) => {
    const partner = findOpen(mark);
    const closes = mark.side === 'close' || (mark.side === 'either' && partner >= 0);
    if (!closes) {
      if ((mark.side === 'either' && mark.family !== 'double') || open.length === deepest) return;
      const outer = open[partner];
      if (outer && outer.cutAt > mark.start) outer.cutAt = mark.start;
      open.push({ mark, depth: open.length, cutAt: end });
      return;
    }
    const opened = open[partner];
    if (!opened || isPluralPossessive(text, marks, index)) return;
    for (const inner of open.splice(partner).slice(1)) if (inner.mark.family !== 'single') leaveUnclosed(inner);
    pairs.push({ open: opened.mark, close: mark, end: mark.start, depth: opened.depth });
  });
  for (const rest of open) leaveUnclosed(rest);
  return pairs.sort((a, b) => a.open.start - b.open.start);
}

/** ’ after s and before a lower-case word is an apostrophe where a later mark can close: ‘the miners’ strike’. */
function isPluralPossessive(text: string, marks: readonly Mark[], index: number): boolean {
  const mark = marks[index];
  if (mark?.family !== 'single') return false;
  const next = marks[index + 1];
  return (
    /s/i.test(text.charAt(mark.start - 1)) &&
    /^ [\p{Ll}\p{N}]/u.test(text.slice(mark.end, mark.end + 3)) &&
    next?.family === 'single' &&
    next.side === 'close'
  );
}
