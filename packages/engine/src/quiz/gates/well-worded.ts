import type { Question } from '@crossread/shared';
import type { Gate } from './gate.ts';

/** Seams of a template, and what each shows. */
const seams: readonly (readonly [RegExp, string])[] = [
  [/\b(?!that\b|had\b)(\p{L}+)\s+\1\b/iu, 'a word stands twice'],
  [/\b(?:a|an|the)\s+(?:a|an|the)\b/i, 'two articles meet'],
  [/\{|\}|undefined|null|NaN|\[object/, 'a gap was not filled'],
  [/[\n\r\t]| {2}/, 'it has stray white space'],
  [/\s[,.;:?!](?:\s|$)/, 'a mark stands apart from its word'],
  [/[,;:]{2}|\?\?|!!|(?<!\.)\.\.(?!\.)/, 'marks are doubled'],
  [/\ba [aeio]\w/i, '“a” stands before a vowel'],
  [/\b(?:1|one) (?:reports|figures|origins)\b/i, 'number and noun disagree'],
  [/“\s|\s”|“”/, 'a quotation mark stands apart from its words'],
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
    for (const [where, text] of wordings(question)) {
      if (text.trim() === '') return `The ${where} is empty.`;
      if (count(text, '“') !== count(text, '”')) return `The ${where} has a quotation mark without its partner.`;
      const own = text.replace(quotation, '“x”');
      const seam = seams.find(([pattern]) => pattern.test(own));
      if (seam) return `In the ${where}, ${seam[1]}.`;
    }
    const { prompt } = question;
    if (!/[.?!:”…]$/.test(prompt)) return 'The prompt does not end.';
    if (prompt.split(' ').length > mostPromptWords) return 'The prompt is too long.';
    const loose = startsLoose.test(prompt) || (question.kind === 'cloze' && startsWithSelf.test(prompt));
    if (loose) return 'The prompt has a pronoun without its noun.';
    return null;
  },
};

function wordings({ prompt, explanation, options }: Question): readonly (readonly [string, string])[] {
  return [
    ['prompt', prompt],
    ['explanation', explanation],
    ...options.flatMap(({ text, feedback }) => [['option', text] as const, ['feedback', feedback] as const]),
  ];
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
