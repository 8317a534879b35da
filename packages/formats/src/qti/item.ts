import type { DocumentQuestion, QuizDocument } from '../quiz-document.ts';
import type { Answer } from './answers/answer.ts';
import { scoreOutcome } from './answers/declare.ts';
import { element } from './element.ts';
import type { Element } from './element.ts';
import { explanationOf, optionFeedback } from './feedback.ts';
import { stimulusPlace, stimulusRef } from './shown-report.ts';
import type { ShownReport } from './shown-report.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface ItemPlace {
  readonly identifier: string;
  /** Shown by some players; says nothing of the question. */
  readonly title: string;
  readonly document: QuizDocument;
  /** All reports of the document. */
  readonly reports: readonly ShownReport[];
  readonly vocabulary: Vocabulary;
}

/** One question as an `assessmentItem`, with the reports beside it; the order of the parts is QTI's. */
export function item(
  question: DocumentQuestion,
  answer: Answer,
  { identifier, title, document, reports, vocabulary }: ItemPlace,
): Element {
  const explanation = explanationOf(question, document, vocabulary);
  const cardinality = question.interaction === 'choice' ? 'single' : 'multiple';
  const options = answer.picksOptions ? [optionFeedback(question, cardinality, vocabulary)] : [];
  const feedback = [...options, explanation];
  const beside = reports.filter(({ id }) => !answer.shows?.includes(id));
  const shared = vocabulary.sharesReports;
  return element(
    'assessmentItem',
    { identifier, title, adaptive: false, timeDependent: false, 'xml:lang': document.language ?? 'en' },
    answer.declaration,
    scoreOutcome(answer.scoring.length === 0 ? vocabulary.scoredByPerson : {}),
    ...feedback.flatMap(({ outcomes }) => outcomes),
    ...(shared ? beside.map(stimulusRef) : []),
    element('itemBody', {}, ...beside.map((report) => (shared ? stimulusPlace(report) : report.body)), ...answer.body),
    element('responseProcessing', {}, ...answer.scoring, ...feedback.flatMap(({ rules }) => rules)),
    ...feedback.flatMap(({ modals }) => modals),
  );
}
