import type { Block, BlockKind, Evidence, Range } from '@crossread/shared';
import type { DocumentReport } from '../../quiz-document.ts';
import { capitalized } from '../../labels.ts';
import { breakLines } from './break-lines.ts';
import type { TextLine } from './break-lines.ts';
import { dateInWords } from '../../date-in-words.ts';
import type { OwnWords } from '../../own-words.ts';

export interface NumberedLine extends TextLine {
  /** From 1 within its report. */
  readonly number: number;
}

export interface NumberedBlock {
  readonly kind: 'title' | 'heading' | 'text' | 'aside';
  /** What an aside is, so that nobody takes it for the report's own sentences. */
  readonly label: string | null;
  readonly lines: readonly NumberedLine[];
}

/** A report as it is printed: its lines numbered, without the furniture of its web page. */
export interface NumberedReport {
  readonly id: string;
  /** As the questions name it. */
  readonly name: string;
  /** "Report 2: The Harbour Post". */
  readonly heading: string;
  /** "By A. Writer · 10 January 2022"; null where neither is known. */
  readonly facts: string | null;
  readonly blocks: readonly NumberedBlock[];
}

/** Em of the block's own size: at 11 points, 41 fill the width of an A4 page beside the numbers of the lines. */
const measures = { title: 27, heading: 36, text: 41, aside: 43 } as const;

const printed: Readonly<
  Record<BlockKind, { readonly kind: NumberedBlock['kind']; readonly label: 'caption' | 'beside' | null }>
> = {
  title: { kind: 'title', label: null },
  heading: { kind: 'heading', label: null },
  dateline: { kind: 'text', label: null },
  paragraph: { kind: 'text', label: null },
  caption: { kind: 'aside', label: 'caption' },
  teaser: { kind: 'aside', label: 'beside' },
  boilerplate: { kind: 'aside', label: 'beside' },
};

/** @param evidence what the questions rest on in any report: the furniture that holds some of it is printed too. */
export function numberedReport(
  report: DocumentReport,
  index: number,
  evidence: readonly Evidence[],
  words: OwnWords,
): NumberedReport {
  const { id, name, text, article } = report;
  const spans = evidence.filter((span) => span.article === id);
  let number = 0;
  const blocks = blocksOf(report)
    .filter((block) => isPrinted(block) || spans.some((span) => overlap(span, block)))
    .map((block): NumberedBlock => {
      const { kind, label } = printed[block.kind];
      const lines = breakLines(text, block, measures[kind]).map((line) => ({ ...line, number: (number += 1) }));
      return { kind, label: label && words[label], lines };
    })
    .filter(({ lines }) => lines.length > 0);
  const place = words.report(index + 1);
  const heading = article.publisher === null ? place : `${place}: ${capitalized(name)}`;
  return { id, name, heading, facts: factsOf(report, words), blocks };
}

/** A document that was imported may not know the parts of its reports. */
function blocksOf({ article: { blocks }, text }: DocumentReport): readonly Block[] {
  return blocks.length > 0 ? blocks : [{ kind: 'paragraph', start: 0, end: text.length }];
}

function isPrinted({ kind }: Block): boolean {
  return kind !== 'boilerplate' && kind !== 'teaser';
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Who wrote it and when, as the page says; a date that was inferred stands in none of the reports. */
function factsOf({ article: { byline, published } }: DocumentReport, words: OwnWords): string | null {
  const date = published?.basis === 'stated' ? dateInWords(published.date, words) : null;
  const facts = [byline && words.by(byline), date].filter(Boolean);
  return facts.length > 0 ? facts.join(' · ') : null;
}

/** "The Harbour Post, lines 14–15"; null for a span that is not printed. */
export function placeOf(span: Evidence, reports: readonly NumberedReport[], words: OwnWords): string | null {
  const report = reports.find(({ id }) => id === span.article);
  const lines = report?.blocks.flatMap((block) => block.lines).filter((line) => overlap(line, span)) ?? [];
  const [first, last] = [lines.at(0)?.number, lines.at(-1)?.number];
  if (!report || first === undefined || last === undefined) return null;
  return `${capitalized(report.name)}, ${first === last ? words.line(first) : words.lines(first, last)}`;
}
