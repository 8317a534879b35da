import type { Article, Quiz } from '@crossread/shared';

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

/** What a format writes: a quiz, and the reports it is about in the order in which they are read. */
export interface QuizDocument {
  readonly title: string;
  readonly quiz: Quiz;
  readonly reports: readonly DocumentReport[];
}
