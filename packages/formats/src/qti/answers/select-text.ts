import type { Evidence, Range } from '@crossread/shared';
import type { Note } from '../../carry-each.ts';
import type { DocumentQuestion, QuizDocument } from '../../quiz-document.ts';
import { element } from '../element.ts';
import type { Element } from '../element.ts';
import { reportBody } from '../report-body.ts';
import type { Answer } from './answer.ts';
import { declare } from './declare.ts';
import { mapResponse } from './rules.ts';

/** The reports in which the keyed words stand, each sentence of which can be picked. */
export function selectText(
  { prompt }: DocumentQuestion,
  spans: readonly Evidence[],
  document: QuizDocument,
  note: Note,
): Answer | null {
  const bodies: Element[] = [];
  const shows: string[] = [];
  const correct: string[] = [];
  let count = 0;
  for (const report of document.reports) {
    const keyed = spans.filter(({ article }) => article === report.id);
    if (keyed.length === 0) continue;
    shows.push(report.id);
    const picked = (sentence: Range, text: string): Element => {
      const identifier = `sentence-${++count}`;
      if (keyed.some((span) => overlap(span, sentence))) correct.push(identifier);
      return element('hottext', { identifier }, text);
    };
    bodies.push(reportBody(report, document, picked));
  }
  if (correct.length === 0) {
    note('The words to be selected stand in no sentence of the reports that are exported with it: it is left out.');
    return null;
  }
  note('Whole sentences are picked: one that holds the words counts as right.');
  return {
    declaration: declare(correct.length === 1 ? 'single' : 'multiple', 'identifier', correct, {
      entries: correct.map((identifier) => [identifier, 1 / correct.length]),
    }),
    body: [
      element(
        'hottextInteraction',
        { responseIdentifier: 'RESPONSE', maxChoices: correct.length },
        element('prompt', {}, prompt),
        ...bodies,
      ),
    ],
    scoring: mapResponse,
    picksOptions: false,
    shows,
  };
}

const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
