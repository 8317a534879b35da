import type { Note } from '../carry-each.ts';
import { choicesOf } from '../choices.ts';
import { matchRows } from '../match-rows.ts';
import { moodleFractions } from '../moodle-fractions.ts';
import { isMiddle, plainNumber, tolerance } from '../plain-number.ts';
import type { DocumentQuestion, QuizDocument } from '../quiz-document.ts';
import { rubricLines } from '../rubric-lines.ts';
import { escapeGift, escapeGiftHtml } from './escape.ts';
import { ownWords } from '../own-words.ts';

/** What stands in the braces of a GIFT question, a line each, and the prompt that fits it. */
export interface GiftAnswers {
  readonly prompt: string;
  /** Follows the opening brace: "#" for numbers. */
  readonly opening: string;
  readonly lines: readonly string[];
  /** Said after the answer besides the explanation. */
  readonly remarks: readonly string[];
}

/** The answers of a question in GIFT; null where GIFT has no form for them. */
export function giftAnswers(question: DocumentQuestion, document: QuizDocument, note: Note): GiftAnswers | null {
  const { prompt, response } = question;
  const answers = (lines: readonly string[], more: Partial<GiftAnswers> = {}): GiftAnswers => {
    return { prompt, opening: '', lines, remarks: [], ...more };
  };
  if ('value' in response) {
    const off = tolerance(response);
    if (!isMiddle(response)) note('GIFT has a range or a value with one tolerance: it gives the range alone.');
    const { value, lower, upper } = response;
    const range = off === null ? [lower, '..', upper] : [value, ':', off];
    return answers([`=${range.map((part) => (typeof part === 'number' ? plainNumber(part) : part)).join('')}`], {
      opening: '#',
    });
  }
  if ('accepted' in response) return shortAnswers(response.accepted, answers, note);
  if ('rubric' in response) {
    const remarks = rubricLines(response.rubric, ownWords(document));
    const message =
      'GIFT has no place for a rubric: the general feedback has it, which pupils may see when they are done.';
    if (remarks.length > 0) note(message);
    return answers([], { remarks });
  }
  if ('order' in response) {
    note('GIFT cannot ask for an order: it asks to match each item with its place.');
    const places = question.options.map(({ id, text }) => pair(text, String(response.order.indexOf(id) + 1)));
    return answers(places, { prompt: `${prompt} ${ownWords(document).giveEachItsPlace}` });
  }
  if ('pairs' in response) {
    const { rows, others } = matchRows(question);
    return answers([
      ...rows.map(([left, right]) => pair(left.text, right.text)),
      ...others.map(({ text }) => pair('', text)),
    ]);
  }
  return choices(question, document, answers, note);
}

type Answers = (lines: readonly string[], more?: Partial<GiftAnswers>) => GiftAnswers;

function choices(question: DocumentQuestion, document: QuizDocument, answers: Answers, note: Note): GiftAnswers | null {
  const chosen = choicesOf(question, document, 'GIFT', note);
  const shares = chosen && moodleFractions(chosen, 'GIFT', note);
  if (!shares) return null;
  const { prompt, options, single } = chosen;
  const lines = options.map((option) => {
    const share = option.right ? shares.right : shares.wrong;
    const start = single ? (option.right ? '=' : '~') : `~%${share}%`;
    return `${start}${escapeGiftHtml(option.text)}${option.feedback === '' ? '' : `#${escapeGiftHtml(option.feedback)}`}`;
  });
  return answers(lines, { prompt });
}

/** Short answers are compared letter by letter, so they stand as they are, and an asterisk is no wildcard. */
function shortAnswers(accepted: readonly string[], answers: Answers, note: Note): GiftAnswers | null {
  const usable = accepted.filter((text) => !text.includes('->'));
  if (usable.length < accepted.length) note('GIFT takes "->" for a match: answers with it in them are left out.');
  if (usable.length === 0) return null;
  note('An answer counts only as it is listed, in upper or lower case: accents and other spellings are not forgiven.');
  return answers(usable.map((text) => `=%100%${escapeGift(text.replaceAll('*', '\\*'))}`));
}

function pair(left: string, right: string): string {
  return `=${escapeGiftHtml(left)} -> ${escapeGift(right)}`;
}
