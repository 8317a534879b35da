import type { DocumentQuestion, DocumentReport, QuizDocument } from '../quiz-document.ts';
import type { Answer } from './answers/answer.ts';
import { scoreOutcome } from './answers/declare.ts';
import { element } from './element.ts';
import type { Element } from './element.ts';
import { explanationOf, optionFeedback } from './feedback.ts';
import { reportBody } from './report-body.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface ItemPlace {
  readonly identifier: string;
  /** Shown by some players; says nothing of the question. */
  readonly title: string;
  readonly document: QuizDocument;
  readonly vocabulary: Vocabulary;
}

/** One question as an `assessmentItem`, with the reports beside it; the order of the parts is QTI's. */
export function item(
  question: DocumentQuestion,
  answer: Answer,
  { identifier, title, document, vocabulary }: ItemPlace,
): Element {
  const explanation = explanationOf(question, document, vocabulary);
  const cardinality = question.interaction === 'choice' ? 'single' : 'multiple';
  const options = answer.picksOptions ? [optionFeedback(question, cardinality, vocabulary)] : [];
  const feedback = [...options, explanation];
  const beside = document.reports
    .map((report, index) => ({ report, index }))
    .filter(({ report }) => !answer.shows?.includes(report.id));
  const shared = vocabulary.sharesReports;
  return element(
    'assessmentItem',
    { identifier, title, adaptive: false, timeDependent: false, 'xml:lang': 'en' },
    answer.declaration,
    scoreOutcome(answer.scoring.length === 0 ? vocabulary.scoredByPerson : {}),
    ...feedback.flatMap(({ outcomes }) => outcomes),
    ...(shared ? beside.map(({ index }) => stimulusRef(index)) : []),
    element(
      'itemBody',
      {},
      ...beside.map(({ report, index }) => (shared ? stimulusPlace(index) : reportBody(report, document))),
      ...answer.body,
    ),
    element('responseProcessing', {}, ...answer.scoring, ...feedback.flatMap(({ rules }) => rules)),
    ...feedback.flatMap(({ modals }) => modals),
  );
}

/** A report on its own, to which items refer. */
export function stimulus(report: DocumentReport, index: number, document: QuizDocument): Element {
  return element(
    'assessmentStimulus',
    { identifier: stimulusName(index), title: report.name, 'xml:lang': 'en' },
    element('stimulusBody', {}, reportBody(report, document)),
  );
}

export const stimulusName = (index: number): string => `report-${index + 1}`;

const stimulusRef = (index: number): Element =>
  element('assessmentStimulusRef', {
    identifier: stimulusName(index),
    href: `../reports/${stimulusName(index)}.xml`,
  });

const stimulusPlace = (index: number): Element =>
  element('div', { class: 'qti-shared-stimulus', 'data-stimulus-idref': stimulusName(index) });
