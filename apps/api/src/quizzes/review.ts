import { formatNumber, type Language, type Message, type RubricLevel } from '@crossread/shared';
import type { PrismaClient } from '@crossread/prisma';
import { inWords, languageOf } from '../in-words.ts';
import { reviewMaterial, type ReviewMaterial } from './question-key.ts';
import type { StoredEvidence, StoredOptionKey } from './stored-key.ts';

/** What an answered question's key is, why, and where it stands. */
export interface Review {
  readonly correctOptionIds: readonly string[];
  readonly evidence: readonly StoredEvidence[];
  /** What it says in a language, as far as its messages were kept; the rest is English. */
  in(language: Language): ReviewWords;
  /** The language of what it says where `language` is asked for. */
  saidIn(language: Language): Language;
}

export interface ReviewWords {
  /** The key in words, whatever the interaction. */
  readonly correctText: string;
  readonly explanation: string;
  readonly options: readonly StoredOptionKey[];
  /** Of a written answer: what it has at each level. */
  readonly rubric: Readonly<Record<RubricLevel, string>> | null;
  /** Why the question has left the quiz since; null for one that holds. */
  readonly staleReason: string | null;
}

export async function reviewOf(prisma: PrismaClient, responseId: string): Promise<Review> {
  return reviewFrom(await reviewMaterial(prisma, responseId));
}

export function reviewFrom(material: ReviewMaterial): Review {
  const { response, evidence, messages } = material.key;
  return {
    correctOptionIds: 'optionIds' in response ? response.optionIds : [],
    evidence,
    in: (language) => wordsIn(material, language),
    saidIn: (language) => languageOf(messages?.explanation, language),
  };
}

function wordsIn(material: ReviewMaterial, language: Language): ReviewWords {
  const { key, messages, staleReason, staleMessage } = material;
  const kept = key.messages;
  const say = (text: string, message: Message | null | undefined): string => inWords(text, message, { language });
  const options = material.options.map(({ id, text }, place) => ({ id, text: say(text, messages?.options[place]) }));
  const feedback = new Map(material.options.map(({ id }, place) => [id, kept?.feedback[place]]));
  const levels = 'rubric' in key.response ? key.response.rubric : null;
  const rubric = levels && {
    basic: say(levels.basic, kept?.rubric?.basic),
    emergent: say(levels.emergent, kept?.rubric?.emergent),
    proficient: say(levels.proficient, kept?.rubric?.proficient),
  };
  return {
    correctText: rubric ? rubric.proficient : keyInWords(key.response, options, language),
    explanation: say(key.explanation, kept?.explanation),
    options: key.options.map((option) => ({ ...option, feedback: say(option.feedback, feedback.get(option.id)) })),
    rubric,
    staleReason: staleReason === null ? null : say(staleReason, staleMessage),
  };
}

const marks: Readonly<Record<Language, readonly [open: string, close: string]>> = { en: ['“', '”'], de: ['„', '“'] };
const range: Readonly<Record<Language, (lower: string, upper: string) => string>> = {
  en: (lower, upper) => `from ${lower} to ${upper}`,
  de: (lower, upper) => `von ${lower} bis ${upper}`,
};

function keyInWords(
  response: ReviewMaterial['key']['response'],
  options: ReviewMaterial['options'],
  language: Language,
): string {
  const textOf = (id: string): string => options.find((option) => option.id === id)?.text ?? id;
  const [open, close] = marks[language];
  if ('optionIds' in response) return response.optionIds.map(textOf).join('; ');
  if ('order' in response) return response.order.map((id, index) => `${index + 1}. ${textOf(id)}`).join('  ');
  if ('pairs' in response) return response.pairs.map(([a, b]) => `${textOf(a)} – ${textOf(b)}`).join('; ');
  if ('spans' in response) return response.spans.map(({ text }) => `${open}${text}${close}`).join(', ');
  if ('accepted' in response) return response.accepted[0] ?? '';
  if ('rubric' in response) return response.rubric.proficient;
  const number = (value: number): string => formatNumber(value, language);
  const { value, lower, upper } = response;
  return lower === upper ? number(value) : `${number(value)} (${range[language](number(lower), number(upper))})`;
}
