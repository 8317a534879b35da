import type { Message, MessageId } from './message.ts';

/** The reasons of verdicts in English. `{a}` and `{b}` are the figures as their texts give them. */
const english: Readonly<Record<MessageId, string>> = {
  withdrawn: '{a} was withdrawn, so it cannot be set against {b}.',
  'repeats-withdrawn': '{b} repeats {a}, which was withdrawn.',
  'same-words': 'Both give {a}.',
  'same-number': '{a} and {b} are the same number.',
  'same-amount': '{a} and {b} are the same amount in other units.',
  'lies-within': '{a} lies within {b}.',
  rounded: '{b} can be {a}, rounded.',
  'about-the-same-amount': '{a} and {b} are about the same amount in other units.',
  'can-both-be-right': '{a} and {b} can both be right.',
  'only-literally': '{a} and {b} can both be right, but a reader would expect closer numbers.',
  'cannot-both-be-right': '{a} and {b} cannot both be right.',
  'digits-swapped': '{a} and {b} cannot both be right; two digits are swapped.',
  'later-is-larger': '{a} and {b} cannot both be right at one time; the later report has the larger count.',
};

/** One sentence a teacher can read. */
export function say(message: Message): string {
  const sentence = english[message.id].replace(/\{([ab])\}/g, (_, side: 'a' | 'b') => message[side]);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
