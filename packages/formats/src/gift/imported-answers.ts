import type { Interaction, KeyedResponse } from '@crossread/shared';
import type {
  GIFTQuestion,
  Matching,
  MultipleChoice,
  Numerical,
  NumericalFormat,
  ShortAnswer,
  TextFormat,
  TrueFalse,
} from 'gift-pegjs';
import type { Note } from '../carry-each.ts';
import type { DocumentOption } from '../quiz-document.ts';
import { unescapeGift } from './escape.ts';
import { plainText } from './plain-text.ts';

/** How an imported question is answered. */
export interface ImportedAnswers {
  readonly interaction: Interaction;
  readonly options: readonly DocumentOption[];
  readonly response: KeyedResponse;
}

/** The answers of a GIFT question; null where it has none that is right. */
export function importedAnswers(item: GIFTQuestion, note: Note): ImportedAnswers | null {
  switch (item.type) {
    case 'MC':
      return choices(item, note);
    case 'TF':
      return trueOrFalse(item);
    case 'Short':
      return shortAnswers(item, note);
    case 'Numerical':
      return number(item, note);
    case 'Matching':
      return match(item);
    case 'Essay':
      return {
        interaction: 'extended-text',
        options: [],
        response: { rubric: { basic: '', emergent: '', proficient: '' } },
      };
    default:
      return null;
  }
}

function choices({ choices }: MultipleChoice, note: Note): ImportedAnswers | null {
  const several = !choices.some(({ isCorrect }) => isCorrect);
  const isRight = ({ isCorrect, weight }: (typeof choices)[number]): boolean =>
    isCorrect || (several && (weight ?? 0) > 0);
  const partly = choices.some((choice) => !isRight(choice) && (choice.weight ?? 0) > 0);
  if (partly) note('An answer that is partly right counts as wrong here.');
  const options = choices.map(({ text, feedback }, index) => option(`o${index + 1}`, words(text), words(feedback)));
  const optionIds = options.filter((_, index) => choices[index] && isRight(choices[index])).map(({ id }) => id);
  if (optionIds.length === 0) return null;
  return { interaction: several ? 'multiple-choice' : 'choice', options, response: { optionIds } };
}

/** GIFT gives the feedback for a wrong answer first, then that for the right one. */
function trueOrFalse({ isTrue, trueFeedback: ifWrong, falseFeedback: ifRight }: TrueFalse): ImportedAnswers {
  const options = [
    option('o1', 'True', words(isTrue ? ifRight : ifWrong)),
    option('o2', 'False', words(isTrue ? ifWrong : ifRight)),
  ];
  return { interaction: 'choice', options, response: { optionIds: [isTrue ? 'o1' : 'o2'] } };
}

/** Short answers are no HTML: they are compared letter by letter, and an asterisk stands for anything. */
function shortAnswers({ choices }: ShortAnswer, note: Note): ImportedAnswers | null {
  const right = choices.filter(({ weight }) => weight === null || weight === 100).map(({ text }) => text.text);
  const accepted = right.filter((text) => !/(?:^|[^\\])\*/.test(text)).map((text) => text.replaceAll('\\*', '*'));
  noteFeedback(choices, note);
  if (right.length < choices.length) note('An answer that is partly right counts as wrong here.');
  if (accepted.length < right.length) note('Answers with an asterisk for any letters are left out.');
  return accepted.length === 0 ? null : { interaction: 'text-entry', options: [], response: { accepted } };
}

function number({ choices }: Numerical, note: Note): ImportedAnswers | null {
  const answers = Array.isArray(choices)
    ? choices.filter(({ isCorrect, weight }) => isCorrect && (weight ?? 100) === 100).map(({ text }) => text)
    : [choices];
  const [answer] = answers;
  if (Array.isArray(choices)) {
    noteFeedback(choices, note);
    if (choices.length > 1) note('Only the first number that is wholly right is taken.');
  }
  const response = answer && range(answer);
  return response ? { interaction: 'numeric-entry', options: [], response } : null;
}

/** Only options have feedback of their own. */
function noteFeedback(choices: readonly { readonly feedback: TextFormat | null }[], note: Note): void {
  if (choices.some(({ feedback }) => words(feedback) !== '')) note('Feedback on what is typed is left out.');
}

function range({ type, number, range, numberLow, numberHigh }: NumericalFormat) {
  if (type === 'high-low' && numberLow !== undefined && numberHigh !== undefined) {
    const [lower, upper] = [Math.min(numberLow, numberHigh), Math.max(numberLow, numberHigh)];
    return { value: (lower + upper) / 2, lower, upper };
  }
  if (number === undefined) return null;
  const off = Math.abs(range ?? 0);
  return { value: number, lower: number - off, upper: number + off };
}

function match({ matchPairs }: Matching): ImportedAnswers {
  const rights = [...new Set(matchPairs.map(({ subanswer }) => unescapeGift(subanswer)))];
  const lefts = matchPairs.filter(({ subquestion }) => subquestion.text !== '');
  const pairs = lefts.map(({ subanswer }, index) => {
    return [`l${index + 1}`, `r${rights.indexOf(unescapeGift(subanswer)) + 1}`] as const;
  });
  const options = [
    ...lefts.map(({ subquestion }, index) => option(`l${index + 1}`, words(subquestion), '')),
    ...rights.map((text, index) => option(`r${index + 1}`, text, '')),
  ];
  return { interaction: 'match', options, response: { pairs } };
}

function option(id: string, text: string, feedback: string): DocumentOption {
  return { id, text, role: null, feedback, evidence: [] };
}

/** Of a text in any of GIFT's formats; none but plain text is without markup. */
export function words(text: TextFormat | null): string {
  if (text === null) return '';
  return text.format === 'plain' ? text.text : plainText(text.text);
}
