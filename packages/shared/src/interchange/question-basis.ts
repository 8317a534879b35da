import type { ClaimType, Verdict } from './analysis.ts';
import type { Evidence } from './evidence.ts';

/**
 * Why a key is right, in terms of the analysis, so that it can be worked out again:
 * - `states`: the article states just this claim's figure (or words) for what is asked
 * - `speaker`: the claim is attributed to whom the key names, or to nobody
 * - `verdict`: the two claims stand to each other as the key says
 * - `origins`: the articles have so many origins
 * - `only-in`: of these articles, only the claim's own gives a figure for what it states
 * - `withdrawn`: the claim was taken back
 * - `dated`: of these articles, the one the key names bears the first or the last date, alone
 * - `present`: the words stand in the article
 * - `voice`: the sentence tells or judges, in the report's voice or a source's, as the key says
 */
export type BasisRule<Claim> =
  | { readonly rule: 'states'; readonly claim: Claim }
  | { readonly rule: 'speaker'; readonly claim: Claim; readonly speaker: string | null }
  | { readonly rule: 'verdict'; readonly a: Claim; readonly b: Claim; readonly verdict: Verdict }
  | { readonly rule: 'origins'; readonly articles: readonly string[]; readonly count: number }
  | { readonly rule: 'only-in'; readonly claim: Claim; readonly among: readonly string[] }
  | { readonly rule: 'withdrawn'; readonly claim: Claim }
  | {
      readonly rule: 'dated';
      readonly article: string;
      readonly among: readonly string[];
      readonly which: 'first' | 'last';
    }
  | { readonly rule: 'present'; readonly evidence: readonly Evidence[] }
  | { readonly rule: 'voice'; readonly sentence: Evidence; readonly voice: SentenceVoice };

/**
 * In whose voice a sentence speaks, and whether it tells or judges:
 * - `fact`: the report's own, of something that can be checked
 * - `comment`: the report's own, and it judges
 * - `claim`: what a named source says, of something that can be checked
 * - `opinion`: a named source's view
 */
export type SentenceVoice = 'fact' | 'comment' | 'claim' | 'opinion';

/** A claim by its place, under which a later engine finds it again; claims' ids are of one analysis only. */
export interface ClaimPlace extends Evidence {
  readonly type: ClaimType;
}

/** What an option stands for, where its words alone do not tell. */
export interface OptionBasis {
  readonly id: string;
  /** The claim whose figure it shows. */
  readonly figure?: ClaimPlace;
  /** Which of its kind's fixed answers it is: "figure-relation.agree". */
  readonly answer?: string;
}

/** All that a question's soundness was judged by, so that it can be judged again without being drafted again. */
export interface QuestionBasis {
  /** All that must hold for the key to be right. */
  readonly rules: readonly BasisRule<ClaimPlace>[];
  /** Ids of the articles asked about. */
  readonly articles: readonly string[];
  /** Claims it rests on. */
  readonly claims: readonly ClaimPlace[];
  readonly options: readonly OptionBasis[];
  /** The evidence is all that tells the key in the articles asked about: with it deleted, the key is gone. */
  readonly critical: boolean;
}
