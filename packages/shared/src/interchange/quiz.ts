import type { EngineVersion } from './analysis.ts';
import type { Evidence } from './evidence.ts';
import type { Message } from './message.ts';
import type { QuestionBasis } from './question-basis.ts';

/** The shapes that `crossread quiz --json` prints, version 1 of the interchange format. */
export const questionKinds = [
  'locate-figure',
  'locate-detail',
  'cloze',
  'attribution',
  'sequence',
  'origin',
  'independence',
  'figure-relation',
  'precision',
  'point-of-conflict',
  'evidence-basis',
  'omission',
  'fact-or-comment',
  'timeliness',
  'word-choice',
  'retraction',
  'safe-synthesis',
  'undecidable',
  'next-step',
  'written',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** QTI interaction types in plain words. */
export const interactions = [
  'choice',
  'multiple-choice',
  'numeric-entry',
  'text-entry',
  'select-text',
  'order',
  'match',
  'extended-text',
] as const;
export type Interaction = (typeof interactions)[number];

export const skills = ['comprehension', 'sourcing', 'evidence', 'corroboration', 'context'] as const;
export type Skill = (typeof skills)[number];

/** Why a learner would pick an option; after STARC (Berzak et al. 2020). */
export const optionRoles = ['key', 'misreads-evidence', 'other-passage', 'other-source', 'unsupported'] as const;
export type OptionRole = (typeof optionRoles)[number];

export interface QuestionOption {
  readonly id: string;
  readonly text: string;
  readonly role: OptionRole;
  /** What picking it shows. */
  readonly feedback: string;
  readonly evidence: readonly Evidence[];
  /** Its words, to be said in another language. */
  readonly messages?: { readonly text: Message; readonly feedback: Message };
}

/** How far a written answer gets, from what is there at least to all that a good one has. */
export const rubricLevels = ['basic', 'emergent', 'proficient'] as const;
export type RubricLevel = (typeof rubricLevels)[number];

/** The keyed answer, by interaction. */
export type KeyedResponse =
  | { readonly optionIds: readonly string[] }
  | { readonly value: number; readonly lower: number; readonly upper: number }
  | { readonly accepted: readonly string[] }
  | { readonly spans: readonly Evidence[] }
  | { readonly order: readonly string[] }
  | { readonly pairs: readonly (readonly [string, string])[] }
  | { readonly rubric: Readonly<Record<RubricLevel, string>> };

export interface QuestionMessages {
  readonly prompt: Message;
  readonly explanation: Message;
  /** Of a written answer. */
  readonly rubric?: Readonly<Record<RubricLevel, Message>>;
}

export interface Question {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly interaction: Interaction;
  readonly skill: Skill;
  readonly prompt: string;
  readonly options: readonly QuestionOption[];
  readonly response: KeyedResponse;
  /** The critical spans from which the key follows; at least one. */
  readonly evidence: readonly Evidence[];
  readonly explanation: string;
  /** Expected share of learners who get it wrong, 0–1. */
  readonly difficulty: number;
  readonly needsReview: boolean;
  /** Proposed by a language model; absent where the engine made it. */
  readonly drafted?: true;
  /** A person wrote it, or changed its words; absent where nobody did. */
  readonly edited?: true;
  /** Its words, to be said in another language; absent where a person or a language model wrote them, or an older engine. */
  readonly messages?: QuestionMessages;
  /** What `verifyQuiz` works the key out from again; without it, spans and texts alone can be checked. */
  readonly basis?: QuestionBasis;
}

export interface QuizArticle {
  readonly id: string;
  readonly path: string;
  readonly sha256: string;
}

export interface Quiz {
  readonly engine: EngineVersion;
  readonly seed: string;
  readonly articles: readonly QuizArticle[];
  readonly questions: readonly Question[];
}
