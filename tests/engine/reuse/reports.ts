import type { ReadArticle } from '../../../packages/engine/src/article.ts';
import { readQuotations } from '../../../packages/engine/src/quotations/index.ts';
import { readDocument } from '../../../packages/engine/src/text/read-document.ts';

/** A report as far as text reuse and framing need it: words and quotations. */
export function report(id: string, content: string, agency: string | null = null): ReadArticle {
  const document = readDocument({ id, path: `${id}.txt`, content, format: 'text', given: { agency } });
  return {
    document,
    figures: [],
    quotations: readQuotations(document),
    reports: [],
    claims: [],
    figureOf: new Map(),
    withdrawals: [],
  };
}
