/** The engine's entry: all that apps need, and nothing else of it is theirs to import. */
export { analyzeStory, type AnalysisOptions, type AnalysisStep } from './analyze-story.ts';
export { analyzeReads, type StoryAnalysis } from './analyze-reads.ts';
export { clusterReports, type ReportCluster } from './cluster/cluster-reports.ts';
export { reportTerms, type ReportTerms } from './cluster/report-terms.ts';
export type { ReadArticle, Withdrawal } from './article.ts';
export { explainClaims, type ClaimsAt, type Explanation } from './explain-claims.ts';
export { extract, type Extract } from './extract.ts';
export type { BoundsRule } from './figures/bounds-rule.ts';
export { readFiguresInText, type FigureInText } from './figures/index.ts';
export type { FigureFinding } from './figures/finding.ts';
export { framingOf, type Framing } from './framing/framing-of.ts';
export type { ScareQuote } from './framing/scare-quotes.ts';
export type { ChosenWords, WordChoice } from './framing/word-choices.ts';
export {
  admitDrafts,
  anotherLike,
  certaintyScore,
  composeQuestion,
  difficulties,
  draftQuiz,
  inspectQuestion,
  inspectQuiz,
  makeQuiz,
  quizIn,
  readNumber,
  scoreResponse,
  verifyQuiz,
  type Admission,
  type Answer,
  type Blueprint,
  type CitedPlace,
  type Composed,
  type Difficulty,
  type DraftedQuestion,
  type Finding,
  type KindTally,
  type QuizDraft,
  type QuizOptions,
  type Verification,
  type WrittenOption,
  type WrittenQuestion,
  type WrittenResponse,
  type Writing,
} from './quiz/index.ts';
export { readArticle } from './read-article.ts';
export { namedReports } from './quiz/wording/report-names.ts';
export { relate, type Relation } from './relate.ts';
export { originsOf, type Origin } from './reuse/origins.ts';
export type { Document, Source } from './text/document.ts';
export { readDocument } from './text/read-document.ts';
export { atIssue } from './at-issue.ts';
export { say, type Message } from './wording/message.ts';
export { render, renderIfKnown, renderWithin } from './wording/render.ts';
export { engineVersion } from './version.ts';
