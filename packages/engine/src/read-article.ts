import type { Claim, ClaimStatus, FigureClaim, Range, Span } from '@crossread/shared';
import type { ReadArticle } from './article.ts';
import { readAttributions } from './attribution/attributions.ts';
import { figureOf, readFigures } from './figures/index.ts';
import type { FigureFinding } from './figures/finding.ts';
import type { QuotationFinding } from './quotations/finding.ts';
import { readQuotations } from './quotations/index.ts';
import { readStatements, type StatementFinding } from './statements/index.ts';
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
  const utterances = quotations.filter(
    ({ nested, scare, title, span }) => !nested && (!(scare || title) || attributions.of(span).mode !== 'narration'),
  );
  const claims: Claim[] = [];
  const stated: StatedFigure[] = [];
  for (const finding of [...figures, ...utterances, ...statements].sort(byPlace)) {
    const [id, article] = [`${document.id}-${claims.length + 1}`, document.id];
    const { span, trail } = finding;
    const sentence = sentenceSpan(document, finding.sentence, span);
    const attribution = finding.kind === 'statement' ? finding.attribution : attributions.of(span);
    const status = 'asserted';
    // Written out: V8 takes forty times as long to add to a spread.
    if (finding.kind === 'figure') {
      const figure = figureOf(finding);
      const claim: FigureClaim = { id, article, sentence, span, attribution, status, trail, type: 'figure', figure };
      stated.push({ claim, finding });
      claims.push(claim);
    } else {
      const isTyped = finding.kind === 'quotation' && finding.typed;
      const type = isTyped ? 'statement' : finding.kind;
      claims.push({ id, article, sentence, span, attribution, status, trail, type });
    }
  }
  const { withdrawals, status } = readWithdrawals({ document, attributions, figures: stated });
  return {
    document,
    figures,
    quotations,
    reports: attributions.reports,
    claims: claims.map((claim) => withStatus(claim, status.get(claim.id) ?? 'asserted')),
    figureOf: new Map(stated.map(({ claim, finding }) => [claim.id, finding])),
    withdrawals,
  };
}

type ClaimFinding = FigureFinding | QuotationFinding | StatementFinding;

/** Claims that begin together stand in this order. */
const rank: Readonly<Record<ClaimFinding['kind'], number>> = { figure: 0, quotation: 1, statement: 2 };

function byPlace(a: ClaimFinding, b: ClaimFinding): number {
  return a.span.start - b.span.start || rank[a.kind] - rank[b.kind] || a.span.end - b.span.end;
}

function withStatus(claim: Claim, status: ClaimStatus): Claim {
  return status === claim.status ? claim : { ...claim, status };
}

function sentenceSpan({ text, sentences }: Document, index: number, inside: Range): Span {
  const sentence = sentences[index] ?? inside;
  return spanOf(text, sentence.start, sentence.end);
}
