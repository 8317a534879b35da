import type { ReaderClaim } from './reader-query.ts';

export type ClaimType = ReaderClaim['type'];

interface TypeLook {
  readonly one: string;
  readonly many: string;
  /** Its underline; those of claims that lie over one another are drawn below each other. */
  readonly underline: string;
}

/** The types of claims as the reader names and draws them. */
export const claimTypes: Readonly<Record<ClaimType, TypeLook>> = {
  FIGURE: {
    one: 'Figure',
    many: 'Figures',
    underline: 'underline decoration-accent decoration-2 underline-offset-[3px]',
  },
  QUOTATION: {
    one: 'Quotation',
    many: 'Quotations',
    underline: 'underline decoration-ink-soft decoration-dashed decoration-1 underline-offset-[6px]',
  },
  STATEMENT: {
    one: 'Statement',
    many: 'Statements',
    underline: 'underline decoration-rule-strong decoration-dotted decoration-1 underline-offset-[9px]',
  },
};

export const typesInOrder: readonly ClaimType[] = ['FIGURE', 'QUOTATION', 'STATEMENT'];

/** What a claim's status says to a reader; nothing where it simply stands. */
export const statusWords: Readonly<Record<ReaderClaim['status'], string | null>> = {
  ASSERTED: null,
  RETRACTED: 'Withdrawn: the report says that this was taken back.',
  DENIED: 'Denied: the report says that somebody disputes this.',
  SUPERSEDED: 'Overtaken: the report gives something newer.',
};
