import type { Message } from './message.ts';

/**
 * The shapes that `crossread analyze --json` prints, version 1 of the interchange format. The JSON Schema beside it
 * (`analysis.schema.json`) is the published form; a test holds the two together.
 *
 * Every span is a half-open range of UTF-16 code units into its article's source text:
 * `source.slice(span.start, span.end) === span.text`.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A half-open range without its text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Bound {
  readonly value: number;
  readonly inclusive: boolean;
}

/** `null` is no bound on that side. */
export interface Interval {
  readonly lower: Bound | null;
  readonly upper: Bound | null;
}

export const blockKinds = ['title', 'heading', 'dateline', 'caption', 'paragraph', 'teaser', 'boilerplate'] as const;
export type BlockKind = (typeof blockKinds)[number];

export interface Block extends Range {
  readonly kind: BlockKind;
}

export interface PublicationDate {
  /** ISO 8601, a date or a date with time. */
  readonly date: string;
  /** Stated on the page, or inferred from words such as "on Monday" beside another report's date. */
  readonly basis: 'stated' | 'inferred';
}

export interface Article {
  readonly id: string;
  /** The argument it was read from. */
  readonly path: string;
  /** Hex SHA-256 of the source text in UTF-8. */
  readonly sha256: string;
  /** Hex SHA-256 of the bytes read. */
  readonly rawSha256?: string;
  /** The source text, where it is not the file itself (saved pages). */
  readonly text?: string;
  readonly title: Span | null;
  readonly publisher: string | null;
  /** The wire agency it credits: AFP, Reuters, AP. */
  readonly agency: string | null;
  readonly byline: string | null;
  readonly dateline: Span | null;
  readonly published: PublicationDate | null;
  /** The id of the first edition, where this is a later one of it: the same publisher's report, brought up to date. */
  readonly editionOf?: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Range[];
}

export const figureKinds = [
  'count',
  'money',
  'percentage',
  'measure',
  'duration',
  'age',
  'multiplier',
  'fraction',
  'other',
] as const;
export type FigureKind = (typeof figureKinds)[number];

/**
 * `=` exact; `~` approximate (about, some, nearly); `>` more than, at least, just over; `<` less than, up to, just
 * under; `up` and `down` for increases and falls by.
 */
export const changes = ['=', '~', '>', '<', 'up', 'down'] as const;
export type Change = (typeof changes)[number];

export interface Scope {
  readonly place?: string | null;
  readonly asOf?: string | null;
  readonly group?: string | null;
}

export interface Figure {
  /** The number as written: 2000 for "just over 2,000", 0.5 for "half", null for "dozens". */
  readonly value: number | null;
  readonly kind: FigureKind;
  /** ISO 4217 code for money, a plain name for measures (km, mi, magnitude, day), null for counts. */
  readonly unit: string | null;
  readonly change: Change;
  readonly hedge: Span | null;
  /** What the words strictly allow. */
  readonly literal: Interval;
  /** What a reader takes them to mean; verdicts are judged on it. */
  readonly pragmatic: Interval;
  /** The counted or measured thing: "troops", "pieces of military hardware". */
  readonly counted: Span | null;
  /** Lemma of what happened to it: deploy, kill, injure, detain. */
  readonly predicate: string | null;
  readonly scope: Scope;
}

export const attributionModes = ['direct', 'indirect', 'narration', 'anonymous'] as const;
export type AttributionMode = (typeof attributionModes)[number];
export const stances = ['neutral', 'distancing', 'endorsing'] as const;
export type Stance = (typeof stances)[number];

export interface Attribution {
  /** direct: inside quotation marks with a speaker; indirect: reported speech; anonymous: "reportedly", unnamed sources; narration: the article's own voice. */
  readonly mode: AttributionMode;
  readonly source: Span | null;
  /** The resolved name: "Kassym-Jomart Tokayev" where the text has "he". */
  readonly speaker: string | null;
  readonly role: string | null;
  readonly cue: Span | null;
  /** "claimed", "alleged" distance; "confirmed", "revealed" endorse. */
  readonly stance: Stance;
}

export const claimStatuses = ['asserted', 'retracted', 'denied', 'superseded'] as const;
export type ClaimStatus = (typeof claimStatuses)[number];
export const claimTypes = ['figure', 'quotation', 'statement'] as const;
export type ClaimType = (typeof claimTypes)[number];

interface ClaimBase {
  readonly id: string;
  /** The article's id. */
  readonly article: string;
  readonly sentence: Span;
  /** figure: the number phrase with its hedge; quotation: the words between the marks; statement: the content clause. */
  readonly span: Span;
  readonly attribution: Attribution;
  readonly status: ClaimStatus;
  /** The finders and refiners that made it, in order. */
  readonly trail: readonly string[];
}

export interface FigureClaim extends ClaimBase {
  readonly type: 'figure';
  readonly figure: Figure;
}
export interface QuotationClaim extends ClaimBase {
  readonly type: 'quotation';
}
export interface StatementClaim extends ClaimBase {
  readonly type: 'statement';
}
export type Claim = FigureClaim | QuotationClaim | StatementClaim;

export const verdicts = ['agree', 'compatible', 'conflict', 'retracted'] as const;
export type Verdict = (typeof verdicts)[number];

export const pairFlags = [
  'digit-transposition',
  'possible-update',
  'literal-overlap-only',
  'unit-conversion',
  'same-wire-text',
  'repeats-retracted',
] as const;
export type PairFlag = (typeof pairFlags)[number];

export interface ComparedPair {
  /** Claim ids. */
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  /** One sentence a teacher can read. */
  readonly reason: string;
  /** The same, to be said in another language; absent in what older engines made. */
  readonly message?: Message;
  readonly flags: readonly PairFlag[];
  /** What the engine judges, where the story's owner overruled it: the verdict above is the owner's. */
  readonly overruled?: {
    /** The overruling's id. */
    readonly by: string;
    readonly verdict: Verdict;
    readonly reason: string;
    readonly message: Message;
  };
}

/** One quantity that two or more articles state. */
export interface Comparison {
  readonly id: string;
  /** Readable: "troops deployed to Kazakhstan". */
  readonly label: string;
  /** The label, to be said in another language; absent in what older engines made. */
  readonly message?: Message;
  /** Claim ids. */
  readonly members: readonly string[];
  /** The strongest among its pairs: conflict, then retracted, compatible, agree. */
  readonly verdict: Verdict;
  /** Articles that share one wire text count once. */
  readonly independentOrigins: number;
  readonly pairs: readonly ComparedPair[];
  /** The id of the overruling by which the story's owner merged or split it; absent in what the engine compared by itself. */
  readonly overruledBy?: string;
}

export interface ReusedPassage {
  readonly a: Span;
  readonly b: Span;
}

/** Text that two articles share. */
export interface TextReuse {
  /** Article ids. */
  readonly a: string;
  readonly b: string;
  /** Shared 5-word shingles over those of the smaller article, 0–1. */
  readonly containment: number;
  readonly containmentOutsideQuotes: number;
  readonly sharedOrigin: boolean;
  readonly passages: readonly ReusedPassage[];
}

export interface EngineVersion {
  readonly name: string;
  readonly version: string;
}

export interface Analysis {
  readonly engine: EngineVersion;
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly comparisons: readonly Comparison[];
  readonly textReuse: readonly TextReuse[];
}
