import type { ReaderClaim } from './reader-query.ts';

export type ClaimType = ReaderClaim['type'];

/** How the reader draws the types of claims; underlines of claims that lie over one another are below each other. */
export const underlines: Readonly<Record<ClaimType, string>> = {
  FIGURE: 'underline decoration-accent decoration-2 underline-offset-[3px]',
  QUOTATION: 'underline decoration-ink-soft decoration-dashed decoration-1 underline-offset-[6px]',
  STATEMENT: 'underline decoration-rule-strong decoration-dotted decoration-1 underline-offset-[9px]',
};

export const typesInOrder: readonly ClaimType[] = ['FIGURE', 'QUOTATION', 'STATEMENT'];
