import type { Question } from '@crossread/shared';
import { say } from '../../wording/message.ts';
import type { MessageId } from '../../wording/message.ts';
import type { Gate } from './gate.ts';

/** Seams of a template, and what each shows. */
const seams: readonly (readonly [RegExp, MessageId & `seam.${string}`])[] = [
  [/\b(?!that\b|had\b)(\p{L}+)\s+\1\b/iu, 'seam.word-twice'],
  [/\b(?:a|an|the)\s+(?:a|an|the)\b/i, 'seam.articles'],
  [/\{|\}|undefined|null|NaN|\[object/, 'seam.gap'],
  [/[\n\r\t]| {2}/, 'seam.white-space'],
  [/\s[,.;:?!](?:\s|$)/, 'seam.mark-apart'],
  [/[,;:]{2}|\?\?|!!|(?<!\.)\.\.(?!\.)/, 'seam.marks-doubled'],
  [/\ba [aeio]\w/i, 'seam.a-before-vowel'],
  [/\b(?:1|one) (?:reports|figures|origins)\b/i, 'seam.number'],
  [/“\s|\s”|“”/, 'seam.quotation-apart'],
];
/** Initials, "a European" and the like are no fault of ours; what reports write is theirs. */
const quotation = /“[^“”]*”/g;
const startsLoose = /“(?:… )?(?:(?:and|but|or) )?(?:he|she|it|they|his|her|their|its|him|them|this|these|those)\b/i;
/** Who says it is asked of a quotation, but a gap has to be plain. */
const startsWithSelf = /“(?:… )?(?:(?:and|but|or) )?(?:I|we|you|my|our|your)\b/i;
const mostPromptWords = 60;

/** The words read as a teacher would write them: no seams, marks in pairs, no pronoun without its noun. */
export const wellWorded: Gate = {
  name: 'well-worded',
  reject({ question }) {
    for (const [part, text] of wordings(question)) {
      const where = say(`part.${part}`, {});
      if (text.trim() === '') return say('fault.empty', { where });
      if (count(text, '“') !== count(text, '”')) return say('fault.lone-mark', { where });
      const own = text.replace(quotation, '“x”');
      const seam = seams.find(([pattern]) => pattern.test(own));
      if (seam) return say('fault.seam', { where, seam: say(seam[1], {}) });
    }
    const { prompt } = question;
    if (!/[.?!:”…]$/.test(prompt)) return say('fault.prompt-open', {});
    if (prompt.split(' ').length > mostPromptWords) return say('fault.prompt-long', {});
    const loose = startsLoose.test(prompt) || (question.kind === 'cloze' && startsWithSelf.test(prompt));
    if (loose) return say('fault.pronoun', {});
    return null;
  },
};

type Part = 'prompt' | 'explanation' | 'option' | 'feedback';

function wordings({ prompt, explanation, options }: Question): readonly (readonly [Part, string])[] {
  return [
    ['prompt', prompt],
    ['explanation', explanation],
    ...options.flatMap(({ text, feedback }) => [['option', text] as const, ['feedback', feedback] as const]),
  ];
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
