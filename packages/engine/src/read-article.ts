import type { Claim, Range, Span } from '@crossread/shared';
import type { ReadArticle } from './article.ts';
import { readAttributions } from './attribution/attributions.ts';
import { readFigures } from './figures/index.ts';
import type { FigureFinding } from './figures/finding.ts';
import { readQuotations } from './quotations/index.ts';
import { readStatements } from './statements/index.ts';
import { readDocument } from './text/read-document.ts';
import { spanOf, type Document, type Source } from './text/document.ts';
import { readWithdrawals } from './withdrawals/index.ts';
import type { StatedFigure } from './withdrawals/context.ts';

/**
 * Reads one report: its figures, quotations and statements, who stands behind each, and what the report says was taken
 * back. Never throws, whatever the text.
 */
export function readArticle(source: Source): ReadArticle {
  return readClaims(readDocument(source));
}

/** The same for a report that is read as far as its sentences. */
export function readClaims(document: Document): ReadArticle {
  const quotations = readQuotations(document);
  const figures = readFigures(document);
  const attributions = readAttributions(document, quotations);
  const statements = readStatements(
    document,
    quotations,
    figures.map(({ span }) => span),
    attributions,
  );

  const makers: ClaimMaker[] = [];
  for (const figure of figures) {
    makers.push({
      ...figure,
      rank: 0,
      make: (base) => ({ ...base, type: 'figure', figure: figureOf(figure) }),
      figure,
    });
  }
  for (const quotation of quotations) {
    const attribution = attributions.of(quotation.span);
    const isUtterance = !(quotation.scare || quotation.title) || attribution.mode !== 'narration';
    if (quotation.nested || !isUtterance) continue;
    makers.push({ ...quotation, rank: 1, make: (base) => ({ ...base, type: 'quotation' }) });
  }
  for (const statement of statements) {
    makers.push({
      ...statement,
      rank: 2,
      make: (base) => ({ ...base, type: 'statement', attribution: statement.attribution }),
    });
  }
  makers.sort((a, b) => a.span.start - b.span.start || a.rank - b.rank || a.span.end - b.span.end);

  const stated: StatedFigure[] = [];
  const asserted = makers.map((maker, index): Claim => {
    const claim = maker.make({
      id: `${document.id}-${index + 1}`,
      article: document.id,
      sentence: sentenceSpan(document, maker.sentence, maker.span),
      span: maker.span,
      attribution: attributions.of(maker.span),
      status: 'asserted',
      trail: maker.trail,
    });
    if (maker.figure && claim.type === 'figure') stated.push({ claim, finding: maker.figure });
    return claim;
  });
  const { withdrawals, status } = readWithdrawals({ document, attributions, figures: stated });
  return {
    document,
    figures,
    quotations,
    claims: asserted.map((claim) => ({ ...claim, status: status.get(claim.id) ?? claim.status })),
    figureOf: new Map(stated.map(({ claim, finding }) => [claim.id, finding])),
    withdrawals,
  };
}

type ClaimBase = Omit<Claim, 'type' | 'figure'>;

interface ClaimMaker {
  readonly span: Span;
  readonly sentence: number;
  readonly trail: readonly string[];
  /** Claims that begin together stand in this order. */
  readonly rank: number;
  readonly make: (base: ClaimBase) => Claim;
  readonly figure?: FigureFinding;
}

function figureOf(finding: FigureFinding) {
  const { value, unit, change, hedge, literal, pragmatic, counted, predicate, scope } = finding;
  return { value, kind: finding.figureKind, unit, change, hedge, literal, pragmatic, counted, predicate, scope };
}

function sentenceSpan({ text, sentences }: Document, index: number, inside: Range): Span {
  const sentence = sentences[index] ?? inside;
  return spanOf(text, sentence.start, sentence.end);
}
