import type { Language } from '@crossread/shared';
import { ownWords } from '../../own-words.ts';
import type { OwnWords } from '../../own-words.ts';
import type { QuizDocument } from '../../quiz-document.ts';
import { allEvidence } from '../../report-passages.ts';
import { answerSpace } from './answer-space.ts';
import type { AnswerSpace } from './answer-space.ts';
import { numberedReport } from './numbered-report.ts';
import type { NumberedReport } from './numbered-report.ts';

export interface SheetQuestion {
  readonly id: string;
  readonly number: number;
  readonly prompt: string;
  readonly instruction: string;
  readonly space: AnswerSpace;
}

/** What pupils get on paper: nothing in it tells a key. */
export interface Sheet {
  readonly title: string;
  readonly language: Language;
  readonly words: OwnWords;
  readonly questions: readonly SheetQuestion[];
  readonly reports: readonly NumberedReport[];
}

export function sheetOf(document: QuizDocument): Sheet {
  const {
    title,
    quiz: { questions },
    reports,
    language = 'en',
  } = document;
  const words = ownWords(document);
  const evidence = questions.flatMap(allEvidence);
  return {
    title,
    language,
    words,
    questions: questions.map((question, index) => ({
      id: question.id,
      number: index + 1,
      prompt: question.prompt,
      instruction: words.instructions[question.interaction],
      space: answerSpace(question),
    })),
    reports: reports.map((report, index) => numberedReport(report, index, evidence, words)),
  };
}
