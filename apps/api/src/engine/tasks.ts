import { createHash } from 'node:crypto';
import type {
  Analysis,
  Claim,
  IntakeProblem,
  Message,
  Overruling,
  PublicationDate,
  Question,
  QuestionKind,
  Quiz,
  Skill,
} from '@crossread/shared';
import { articleProblem, contentProblem } from '@crossread/shared';
import {
  admitDrafts,
  analyzeStory,
  anotherLike,
  composeQuestion,
  draftQuiz,
  framingOf,
  inspectQuestion,
  inspectQuiz,
  readArticle,
  verifyQuiz,
  type Admission,
  type Blueprint,
  type Composed,
  type DraftedQuestion,
  type Finding,
  type Framing,
  type Origin,
  type Source,
  type StoryAnalysis,
  type Verification,
  type Writing,
} from '@crossread/engine';
import { strayReports, type StrayReport } from './stray-reports.ts';
import { writeExport, type ExportRequest, type WrittenExport } from './write-export.ts';

/** What the engine is asked to do and what it gives: plain data, so that it can be asked in another thread. */
export interface Tasks {
  readonly analyze: { readonly request: readonly Source[]; readonly result: AnalyzedStory };
  readonly reread: { readonly request: StoryRequest; readonly result: AnalyzedStory };
  readonly reanalyse: { readonly request: ReanalyseRequest; readonly result: Reanalysis };
  readonly quiz: { readonly request: QuizRequest; readonly result: DraftedQuiz };
  readonly admit: { readonly request: AdmitRequest; readonly result: Admission };
  readonly verify: { readonly request: VerifyRequest; readonly result: QuizVerified };
  readonly compose: { readonly request: ComposeRequest; readonly result: ComposedQuestion };
  readonly inspect: { readonly request: VerifyRequest; readonly result: InspectedQuiz };
  readonly another: { readonly request: AnotherRequest; readonly result: Question | null };
  readonly preview: { readonly request: Source; readonly result: ReportReading };
  readonly export: { readonly request: ExportRequest; readonly result: WrittenExport };
}
export type TaskName = keyof Tasks;
export type OnProgress = (done: number, total: number) => void;

export interface AnalyzedStory {
  readonly analysis: Analysis;
  readonly origins: readonly Origin[];
  readonly framing: Framing;
  /** Source texts by article id. */
  readonly texts: ReadonlyMap<string, string>;
  /** Reports that were left out, and why. */
  readonly problems: readonly (IntakeProblem | StrayReport)[];
  /** Ids of the overrulings that found nothing to change. */
  readonly lost: readonly string[];
}

/** A story to be read. */
export interface StoryRequest {
  readonly sources: readonly Source[];
  /** What its owner overruled; nothing where it is absent. */
  readonly overrulings?: readonly Overruling[];
}

export interface QuizRequest extends StoryRequest {
  readonly count: number;
  readonly seed: string;
  /** Empty: all. */
  readonly skills: readonly Skill[];
  /** Empty: all. */
  readonly kinds?: readonly QuestionKind[];
  readonly blueprint?: Blueprint;
}

export interface DraftedQuiz {
  readonly quiz: Quiz;
  /** Why there are fewer questions than asked, in sentences. */
  readonly notes: readonly string[];
  /** The notes, to be said in another language. */
  readonly messages: readonly Message[];
}

export interface AdmitRequest extends StoryRequest {
  readonly drafted: readonly DraftedQuestion[];
  /** The quiz that they are to join. */
  readonly quiz: Quiz;
}

export interface VerifyRequest extends StoryRequest {
  readonly quiz: Quiz;
}

export interface QuizVerified {
  /** In the order of the quiz's questions. */
  readonly verifications: readonly Verification[];
}

export interface ComposeRequest extends StoryRequest {
  readonly writing: Writing;
  /** The quiz that it stands in, without it. */
  readonly quiz: Quiz;
}

export interface ComposedQuestion extends Composed {
  /** What there is to say of it, its fault among them. */
  readonly findings: readonly Finding[];
}

export interface InspectedQuiz {
  /** In the order of the quiz's questions. */
  readonly findings: readonly (readonly Finding[])[];
}

export interface AnotherRequest extends StoryRequest {
  readonly quiz: Quiz;
  readonly like: Question;
  readonly seed: string;
}

export interface ReanalyseRequest extends StoryRequest {
  readonly quizzes: readonly Quiz[];
}

export interface Reanalysis {
  readonly read: AnalyzedStory;
  /** For each quiz, in the order of its questions. */
  readonly verifications: readonly (readonly Verification[])[];
}

/** What is recognised in one report. */
export interface ReportReading {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly agency: string | null;
  readonly byline: string | null;
  readonly published: PublicationDate | null;
  readonly words: number;
  readonly figures: number;
  readonly problems: readonly IntakeProblem[];
}

/** Reads and compares reports, leaving out what is no report and what is about another event than the others. */
function analyze(sources: readonly Source[], onProgress: OnProgress): AnalyzedStory {
  const all = analyzeStory(sources, { onProgress });
  const unread = all.articles.flatMap(({ document }) => articleProblem(document, document.sentences.length) ?? []);
  const problems = [...unread, ...strayReports(all)];
  const leftOut = new Set(problems.map(({ path }) => path));
  return analyzed(
    problems.length === 0 ? all : analyzeStory(sources.filter(({ path }) => !leftOut.has(path))),
    problems,
  );
}

/** The same for a story that is stored: its reports were admitted, so none is left out. */
function reread({ sources, ...options }: StoryRequest, onProgress: OnProgress): AnalyzedStory {
  return analyzed(analyzeStory(sources, { ...options, onProgress }), []);
}

/** A stored story and all that was made of it, by one reading. */
function reanalyse({ sources, quizzes, ...options }: ReanalyseRequest, onProgress: OnProgress): Reanalysis {
  const story = analyzeStory(sources, { ...options, onProgress });
  return { read: analyzed(story, []), verifications: quizzes.map((quiz) => verifyQuiz(story, quiz)) };
}

function analyzed(story: StoryAnalysis, problems: AnalyzedStory['problems']): AnalyzedStory {
  return {
    analysis: story.analysis,
    origins: story.origins,
    framing: framingOf(story),
    texts: new Map(story.articles.map(({ document }) => [document.id, document.text])),
    problems,
    lost: story.lost,
  };
}

function quiz(
  { sources, overrulings = [], count, seed, skills, kinds = [], blueprint = {} }: QuizRequest,
  onProgress: OnProgress,
): DraftedQuiz {
  const story = analyzeStory(sources, { overrulings, onProgress });
  const draft = draftQuiz(story, {
    ...{ count, seed, blueprint },
    ...(skills.length > 0 ? { skills } : {}),
    ...(kinds.length > 0 ? { kinds } : {}),
  });
  return { quiz: draft.quiz, notes: draft.notes, messages: draft.messages };
}

function admit({ sources, overrulings = [], drafted, quiz: { questions } }: AdmitRequest): Admission {
  return admitDrafts(analyzeStory(sources, { overrulings }), drafted, questions);
}

function verify({ sources, overrulings = [], quiz }: VerifyRequest, onProgress: OnProgress): QuizVerified {
  return { verifications: verifyQuiz(analyzeStory(sources, { overrulings, onProgress }), quiz) };
}

function compose({ writing, quiz: { articles, questions }, ...story }: ComposeRequest): ComposedQuestion {
  const read = lastRead(story);
  const { question, fault } = composeQuestion(read, writing);
  const findings = inspectQuestion(read, { articles, questions: [...questions, question] }, questions.length);
  return { question, fault, findings: fault ? [fault, ...findings] : findings };
}

function inspect({ quiz, ...story }: VerifyRequest): InspectedQuiz {
  return { findings: inspectQuiz(lastRead(story), quiz) };
}

function another({ quiz, like, seed, ...story }: AnotherRequest): Question | null {
  return anotherLike(lastRead(story), quiz, { like, seed });
}

let last: { readonly key: string; readonly story: StoryAnalysis } | null = null;

/** Whoever edits a quiz asks about the same story again and again: the last one is not read anew each time. */
function lastRead({ sources, overrulings = [] }: StoryRequest): StoryAnalysis {
  const key = createHash('sha256')
    .update(JSON.stringify([sources, overrulings]))
    .digest('base64');
  if (last?.key !== key) last = { key, story: analyzeStory(sources, { overrulings }) };
  return last.story;
}

function preview(source: Source): ReportReading {
  const { document, claims } = readArticle(source);
  const problem = contentProblem(source) ?? articleProblem(document, document.sentences.length);
  return {
    title: document.title?.text ?? null,
    publisher: document.publisher,
    agency: document.agency,
    byline: document.byline,
    published: document.published,
    words: document.text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0,
    figures: claims.filter((claim: Claim) => claim.type === 'figure').length,
    problems: problem ? [problem] : [],
  };
}

export const tasks = {
  analyze,
  reread,
  reanalyse,
  quiz,
  admit,
  verify,
  compose,
  inspect,
  another,
  preview,
  export: writeExport,
} satisfies {
  readonly [Name in TaskName]: (
    request: Tasks[Name]['request'],
    onProgress: OnProgress,
  ) => Tasks[Name]['result'] | Promise<Tasks[Name]['result']>;
};
