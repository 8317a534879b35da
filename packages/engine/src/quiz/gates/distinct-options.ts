import { say } from '../../wording/message.ts';
import type { Gate } from './gate.ts';

/** No two options say the same once case, marks and spaces are left out. */
export const distinctOptions: Gate = {
  name: 'distinct-options',
  reject({ question }) {
    const texts = question.options.map(({ text }) => normalised(text));
    const twice = texts.find((text, index) => texts.indexOf(text) !== index);
    return twice === undefined ? null : say('fault.options-alike', { text: twice });
  },
};

export function normalised(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/[^\p{L}\p{N}.%\p{Sc}]+/gu, ' ')
    .replace(/\.(?!\d)/g, '')
    .trim();
}
