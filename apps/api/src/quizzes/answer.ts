import type { Interaction } from '@crossread/shared';
import { readNumber } from '@crossread/engine';
import { invalid, type InvalidInputError } from '../errors.ts';
import type { StoredEvidence } from './stored-key.ts';

/** What was answered: the one field that the question's interaction asks for. */
export interface Answer {
  readonly optionIds?: readonly string[];
  readonly value?: number;
  readonly text?: string;
  readonly spans?: readonly StoredEvidence[];
  readonly order?: readonly string[];
  readonly pairs?: readonly (readonly string[])[];
}

/** An answer as it arrives; the texts of its spans are looked up, not believed. */
export interface GivenAnswer {
  readonly optionIds?: readonly string[] | null | undefined;
  readonly value?: number | null | undefined;
  readonly text?: string | null | undefined;
  readonly spans?:
    readonly { readonly articleId: string; readonly start: number; readonly end: number }[] | null | undefined;
  readonly order?: readonly string[] | null | undefined;
  readonly pairs?: readonly (readonly string[])[] | null | undefined;
}

interface AnsweredQuestion {
  readonly interaction: Interaction;
  readonly options: readonly { readonly id: string }[];
  /** Texts of the story's reports by stored id. */
  readonly texts: ReadonlyMap<string, string>;
}

const fieldFor: Readonly<Record<Interaction, keyof Answer>> = {
  choice: 'optionIds',
  'multiple-choice': 'optionIds',
  'numeric-entry': 'value',
  'text-entry': 'text',
  'select-text': 'spans',
  order: 'order',
  match: 'pairs',
  'extended-text': 'text',
};
const textCharacters = 5_000;
const spansMost = 50;
const numberCharacters = 200;

/** The answer that the question asks for, or an error that says what it asks for. */
export function readAnswer(given: GivenAnswer, question: AnsweredQuestion): Answer {
  const field = fieldFor[question.interaction];
  const known = new Set(question.options.map(({ id }) => id));
  switch (field) {
    case 'optionIds':
      return { optionIds: readOptions(given.optionIds, known, question.interaction) };
    case 'order':
      return { order: readOrder(given.order, known) };
    case 'pairs':
      return { pairs: readPairs(given.pairs, known) };
    case 'value':
      return { value: readValue(given) };
    case 'text':
      return { text: readText(given.text) };
    case 'spans':
      return { spans: readSpans(given.spans, question.texts) };
  }
}

function expected(field: keyof Answer, what: string): InvalidInputError {
  return invalid('wrong-answer', `answer.${field}`, `This question is answered with ${what} in answer.${field}.`);
}

function readOptions(
  ids: GivenAnswer['optionIds'],
  known: ReadonlySet<string>,
  interaction: Interaction,
): readonly string[] {
  const one = interaction === 'choice';
  if (!ids || ids.length === 0 || (one && ids.length > 1))
    throw expected('optionIds', one ? "one option's id" : "options' ids");
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined)
    throw invalid('unknown-option', 'answer.optionIds', `This question has no option "${unknown.slice(0, 40)}".`);
  return [...new Set(ids)];
}

function readOrder(ids: GivenAnswer['order'], known: ReadonlySet<string>): readonly string[] {
  const complete = ids?.length === known.size && new Set(ids).size === known.size && ids.every((id) => known.has(id));
  if (!ids || !complete) throw expected('order', "every option's id once, in the order you think right,");
  return [...ids];
}

function readPairs(pairs: GivenAnswer['pairs'], known: ReadonlySet<string>): readonly (readonly string[])[] {
  const whole = pairs?.every((pair) => pair.length === 2 && pair.every((id) => known.has(id)));
  if (!pairs || pairs.length === 0 || !whole || pairs.length > known.size ** 2)
    throw expected('pairs', "pairs of options' ids");
  return pairs;
}

/** A number, or one as it is typed: "2,030", "two thousand and thirty". */
function readValue({ value, text }: GivenAnswer): number {
  if (typeof value === 'number') return value;
  if (!text?.trim()) throw expected('value', 'a number');
  const number = readNumber(text.slice(0, numberCharacters));
  if (number !== null) return number;
  const how = 'Write one in digits or in words, such as 1,250 or twelve hundred and fifty.';
  throw invalid('no-number', 'answer.text', `“${text.slice(0, 40)}” is not read as one number. ${how}`);
}

function readText(text: GivenAnswer['text']): string {
  if (!text?.trim()) throw expected('text', 'words');
  if (text.length <= textCharacters) return text;
  throw invalid(
    'too-long',
    'answer.text',
    `The answer has ${text.length} characters; write at most ${textCharacters}.`,
  );
}

function readSpans(spans: GivenAnswer['spans'], texts: AnsweredQuestion['texts']): readonly StoredEvidence[] {
  if (!spans || spans.length === 0 || spans.length > spansMost) throw expected('spans', 'passages of the reports');
  return spans.map(({ articleId, start, end }) => {
    const text = texts.get(articleId);
    if (text === undefined || start < 0 || start >= end || end > text.length) {
      throw invalid('out-of-range', 'answer.spans', `No report of this story has a passage from ${start} to ${end}.`);
    }
    return { articleId, start, end, text: text.slice(start, end) };
  });
}
