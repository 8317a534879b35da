import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { Note } from '../carry-each.ts';
import { choicesOf } from '../choices.ts';
import { htmlParagraphs, htmlText } from '../html-text.ts';
import { matchRows } from '../match-rows.ts';
import { moodleFractions } from '../moodle-fractions.ts';
import { isMiddle, plainNumber, tolerance } from '../plain-number.ts';
import type { DocumentOption, DocumentQuestion, QuizDocument } from '../quiz-document.ts';
import { rubricLines } from '../rubric-lines.ts';
import { htmlElement, textElement, valueElements } from './moodle-element.ts';
import { ownWords } from '../own-words.ts';

/** A question in one of Moodle's types, without what all types share. */
export interface MoodleAnswers {
  readonly type: string;
  readonly prompt: string;
  /** Adds what is the type's own to the question's element. */
  fill(question: XMLBuilder): void;
}

/** The answers of a question as Moodle has them; null where it has no form for them. */
export function moodleAnswers(question: DocumentQuestion, document: QuizDocument, note: Note): MoodleAnswers | null {
  const { prompt, response } = question;
  if ('value' in response) return { type: 'numerical', prompt, fill: number(response, note) };
  if ('accepted' in response) {
    note(
      'An answer counts only as it is listed, in upper or lower case: accents and other spellings are not forgiven.',
    );
    return { type: 'shortanswer', prompt, fill: shortAnswers(response.accepted) };
  }
  if ('rubric' in response)
    return { type: 'essay', prompt, fill: essay(rubricLines(response.rubric, ownWords(document))) };
  if ('order' in response) {
    note('Putting in order needs Moodle 4.4 or its ordering plugin: an older Moodle leaves the question out.');
    return { type: 'ordering', prompt, fill: order(question, response.order) };
  }
  if ('pairs' in response) return { type: 'matching', prompt, fill: match(question) };
  return choices(question, document, note);
}

function choices(question: DocumentQuestion, document: QuizDocument, note: Note): MoodleAnswers | null {
  const chosen = choicesOf(question, document, 'Moodle XML', note);
  const shares = chosen && moodleFractions(chosen, 'Moodle', note);
  if (!shares) return null;
  const { prompt, options, single } = chosen;
  return {
    type: 'multichoice',
    prompt,
    fill(element) {
      // The order of the options is part of the quiz: which place the key has varies by its seed.
      valueElements(element, { single: String(single), shuffleanswers: 'false', answernumbering: 'abc' });
      for (const option of options) answer(element, option, option.right ? shares.right : shares.wrong);
    },
  };
}

function answer(element: XMLBuilder, { text, feedback }: DocumentOption, fraction: string): void {
  const answer = htmlElement(element, 'answer', htmlText(text), { fraction });
  htmlElement(answer, 'feedback', htmlText(feedback));
}

function number(response: Readonly<Record<'value' | 'lower' | 'upper', number>>, note: Note): MoodleAnswers['fill'] {
  const { value, lower, upper } = response;
  const off = tolerance(response);
  if (!isMiddle(response))
    note('Moodle has a value with one tolerance: it shows the middle of the range as the answer.');
  const [middle, reach] = off === null ? [(lower + upper) / 2, (upper - lower) / 2] : [value, off];
  return (element) => {
    const answer = textElement(element, 'answer', plainNumber(middle), {
      fraction: '100',
      format: 'moodle_auto_format',
    });
    valueElements(answer, { tolerance: plainNumber(reach) });
  };
}

/** Moodle takes an asterisk for any letters. */
function shortAnswers(accepted: readonly string[]): MoodleAnswers['fill'] {
  return (element) => {
    valueElements(element, { usecase: '0' });
    for (const text of accepted) {
      const attributes = { fraction: '100', format: 'moodle_auto_format' };
      textElement(element, 'answer', text.replaceAll('*', '\\*'), attributes);
    }
  };
}

/** What graders see beside an answer, and pupils never do, is the rubric's place. */
function essay(rubric: readonly string[]): MoodleAnswers['fill'] {
  return (element) => {
    valueElements(element, {
      responseformat: 'editor',
      responserequired: '1',
      responsefieldlines: '10',
      attachments: '0',
    });
    htmlElement(element, 'graderinfo', htmlParagraphs(rubric));
  };
}

/** By neighbours in the right order, as Crossread counts them. */
function order({ options }: DocumentQuestion, order: readonly string[]): MoodleAnswers['fill'] {
  return (element) => {
    valueElements(element, {
      layouttype: 'VERTICAL',
      selecttype: 'ALL',
      selectcount: '0',
      gradingtype: 'RELATIVE_NEXT_EXCLUDE_LAST',
      showgrading: 'SHOW',
      numberingstyle: 'none',
      shownumcorrect: '1',
    });
    order.forEach((id, place) => {
      const text = options.find((option) => option.id === id)?.text ?? '';
      htmlElement(element, 'answer', htmlText(text), { fraction: String(place + 1) });
    });
  };
}

function match(question: DocumentQuestion): MoodleAnswers['fill'] {
  const { rows, others } = matchRows(question);
  return (element) => {
    valueElements(element, { shuffleanswers: 'true' });
    const sides = [
      ...rows.map(([left, right]) => [left.text, right.text] as const),
      ...others.map(({ text }) => ['', text] as const),
    ];
    for (const [left, right] of sides) {
      textElement(htmlElement(element, 'subquestion', htmlText(left)), 'answer', right);
    }
  };
}
