import type { ClaimStatus, PairFlag, Parameter, Verdict } from '@crossread/shared';
import type { Message } from '../wording/message.ts';
import { said } from './reading.ts';
import type { Reading } from './reading.ts';

/** One side of a pair: what is said, and what its report's circumstances add to it. */
export interface Side {
  readonly reading: Reading;
  readonly status: ClaimStatus;
  /** ISO 8601, where known. */
  readonly published: string | null;
  /** A count that can only grow: deaths, arrests. */
  readonly growing: boolean;
  /** The same amount in other units, as the story's own texts give it. */
  readonly equivalents?: readonly Reading[];
}

/** Two sides in one unit, rounded figures as wide as they have to be read beside the other. */
export interface Pair {
  readonly a: Side;
  readonly b: Side;
  /** Their units differ: brought together by a table of units, or by what the texts themselves give as the same amount. */
  readonly converted: 'by-table' | 'by-text' | null;
  /** The side that is read as rounded because the other is more precise. */
  readonly rounded: 'a' | 'b' | null;
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly flags: readonly PairFlag[];
  readonly reason: Message;
}

/** A rule of product.md, "Figures, hedges and verdicts". Null is "not mine": the next rule is asked. */
export interface Rule {
  readonly name: string;
  judge(pair: Pair): Judgement | null;
}

/** The phrases of both sides, for a reason. */
export function phrases(pair: Pair): { readonly a: Parameter; readonly b: Parameter } {
  return { a: said(pair.a.reading), b: said(pair.b.reading) };
}
