/** What one import may hold. The engine copes with more; these keep a page and a request answerable. */
export const limits = {
  /** Characters (UTF-16 code units) of one report; a long newspaper feature has about 60,000. */
  articleCharacters: 300_000,
  /** Characters of one saved page's markup, most of which is no text. */
  markupCharacters: 5_000_000,
  /** Reports of one story. */
  articlesPerStory: 200,
  /** A story's title. */
  titleCharacters: 200,
  /** Questions of one quiz. */
  questionsPerQuiz: 50,
} as const;
