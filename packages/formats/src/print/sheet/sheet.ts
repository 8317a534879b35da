import type { QuizDocument } from '../../quiz-document.ts';
import { allEvidence } from '../../report-passages.ts';
import { answerSpace, instructions } from './answer-space.ts';
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
  readonly questions: readonly SheetQuestion[];
  readonly reports: readonly NumberedReport[];
}

export function sheetOf({ title, quiz: { questions }, reports }: QuizDocument): Sheet {
  const evidence = questions.flatMap(allEvidence);
  return {
    title,
    questions: questions.map((question, index) => ({
      id: question.id,
      number: index + 1,
      prompt: question.prompt,
      instruction: instructions[question.interaction],
      space: answerSpace(question),
    })),
    reports: reports.map((report, index) => numberedReport(report, index, evidence)),
  };
}
