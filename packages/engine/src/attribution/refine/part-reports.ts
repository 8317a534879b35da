import type { Range } from '@crossread/shared';
import { contrastWords } from '../../lexicon/cue-phrases.ts';
import type { Refiner } from '../../pipeline/stage.ts';
import type { Token } from '../../text/document.ts';
import type { Reading } from '../reading.ts';
import type { ReportFinding } from '../report.ts';

/**
 * Gives each of several reports in one sentence its own words. "Organisers claimed 80,000, but police put it at 35,000":
 * the first ends at "but". "X said that …, Reuters reported": the first ends before the second's unit, which encloses it.
 */
export const partReports: Refiner<ReportFinding, Reading> = {
  name: 'part-reports',
  refine: (reports, reading) => {
    const ordered = [...reports].sort((a, b) => a.unit.first - b.unit.first || a.unit.last - b.unit.last);
    for (let at = 0; at + 1 < ordered.length; at += 1) {
      const first = ordered[at];
      const second = ordered[at + 1];
      if (!first || !second || first.sentence !== second.sentence) continue;
      [ordered[at], ordered[at + 1]] = part(first, second, reading.tokens);
    }
    return ordered;
  },
};

const joints = new Set([',', ';', '—', '–', 'and', 'or', 'with', 'after', 'as', ...contrastWords]);

function part(first: ReportFinding, second: ReportFinding, tokens: readonly Token[]): [ReportFinding, ReportFinding] {
  if (first.shape === 'hearsay' || second.shape === 'hearsay') return [first, second];
  if (second.shape === 'leading') {
    const joint = tokens[second.unit.first - 1];
    if (second.unit.first <= first.unit.last)
      return [first, changed(second, cutFrom(second.content, first.span.start))];
    if (!joint || !joints.has(joint.lower)) return [first, second];
    return [changed(first, cutFrom(first.content, joint.start)), second];
  }
  const contrast = lastContrast(tokens, first.unit.last + 1, second.unit.first);
  if (contrast)
    return [
      changed(first, cutFrom(first.content, contrast.start)),
      changed(second, cutTo(second.content, contrast.end)),
    ];
  const end = second.content[0]?.end;
  return first.shape === 'leading' && end !== undefined
    ? [changed(first, cutFrom(first.content, end)), second]
    : [first, second];
}

/** Reports of one sentence are few words apart; a contrast further away than this parts nothing. */
const reach = 80;

function lastContrast(tokens: readonly Token[], low: number, high: number): Token | null {
  for (let at = high - 1; at >= Math.max(low, high - reach); at -= 1) {
    const token = tokens[at];
    if (tokens[at + 1]?.lower === 'that') continue;
    if (token && (token.text === ';' || contrastWords.has(token.lower))) return token;
  }
  return null;
}

function changed(report: ReportFinding, content: readonly Range[]): ReportFinding {
  return content.length === 0 ? report : { ...report, content, trail: [...report.trail, partReports.name] };
}

function cutFrom(content: readonly Range[], offset: number): readonly Range[] {
  return content
    .filter((piece) => piece.start < offset)
    .map((piece) => ({ start: piece.start, end: Math.min(piece.end, offset) }));
}

function cutTo(content: readonly Range[], offset: number): readonly Range[] {
  return content
    .filter((piece) => piece.end > offset)
    .map((piece) => ({ start: Math.max(piece.start, offset), end: piece.end }));
}
