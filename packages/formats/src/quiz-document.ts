import type { Article, EngineVersion, Language, Question, QuestionOption, QuizArticle } from '@crossread/shared';

/** A report as an exported quiz speaks of it and prints it. */
export interface DocumentReport {
  /** The article's id, as in the quiz's evidence. */
  readonly id: string;
  /** As the questions name it: "The Harbour Post", "the second report". */
  readonly name: string;
  /** The source text, which every span indexes. */
  readonly text: string;
  readonly article: Pick<Article, 'title' | 'publisher' | 'agency' | 'byline' | 'published' | 'blocks' | 'sentences'>;
}

/** An option; its role is null where it was imported from a format that has none. */
export type DocumentOption = Omit<QuestionOption, 'role'> & { readonly role: QuestionOption['role'] | null };

/**
 * A question as formats write it. Each `Question` is one. One imported from a format that knows no evidence has none,
 * and null for all that nobody can tell: it can be written in other formats, and never passes for one of ours.
 */
export type DocumentQuestion = Omit<Question, 'kind' | 'skill' | 'difficulty' | 'options'> & {
  readonly kind: Question['kind'] | null;
  readonly skill: Question['skill'] | null;
  readonly difficulty: Question['difficulty'] | null;
  readonly options: readonly DocumentOption[];
  /** What it was called where it was imported from. */
  readonly title?: string;
};

/** What a format writes: a quiz, and the reports it is about in the order in which they are read. */
export interface QuizDocument {
  readonly title: string;
  /** What its questions and names are in, and what formats add to them; English where it is absent. */
  readonly language?: Language;
  /** A `Quiz`, or one imported: engine and seed are null where none made it. */
  readonly quiz: {
    readonly engine: EngineVersion | null;
    readonly seed: string | null;
    readonly articles: readonly QuizArticle[];
    readonly questions: readonly DocumentQuestion[];
  };
  /** Empty where a quiz was imported without them. */
  readonly reports: readonly DocumentReport[];
}
