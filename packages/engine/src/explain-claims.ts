import type { Claim } from '@crossread/shared';
import type { ReadArticle } from './article.ts';
import { boundsRule, type BoundsRule } from './figures/bounds-rule.ts';

/** How a claim came to be. */
export interface Explanation {
  readonly claim: Claim;
  /** Why a figure's intervals have their bounds; `null` for other claims. */
  readonly boundsRule: BoundsRule | null;
  /** The finder and refiners that made out who stands behind it; empty where nobody but the report does. */
  readonly attributionTrail: readonly string[];
}

export interface ClaimsAt {
  /** The claims whose span holds the place, innermost first. */
  readonly claims: readonly Explanation[];
  /** Where there is none, the nearest, the shorter of two; `null` in a report without claims. */
  readonly nearest: Explanation | null;
}

/** Explains the claims at `offset`, a UTF-16 code unit of the report's source text. */
export function explainClaims(read: ReadArticle, offset: number): ClaimsAt {
  const explain = explainer(read);
  const distance = ({ span }: Claim): number => Math.max(span.start - offset, offset - (span.end - 1), 0);
  const byDistance = read.claims.toSorted((a, b) => distance(a) - distance(b) || length(a) - length(b));
  const here = byDistance.filter((claim) => distance(claim) === 0);
  const [nearest] = byDistance;
  return { claims: here.map(explain), nearest: here.length > 0 || !nearest ? null : explain(nearest) };
}

function length({ span }: Claim): number {
  return span.end - span.start;
}

function explainer({ reports, figureOf }: ReadArticle): (claim: Claim) => Explanation {
  return (claim) => {
    const { cue } = claim.attribution;
    const finding = figureOf.get(claim.id);
    return {
      claim,
      boundsRule: finding ? boundsRule(finding) : null,
      attributionTrail: reports.find(({ span }) => span.start === cue?.start && span.end === cue.end)?.trail ?? [],
    };
  };
}
