import { normalised } from './distinct-options.ts';
import type { Gate } from './gate.ts';

/** The prompt does not hold the key, unless it holds every option. */
export const stemGivesNothing: Gate = {
  name: 'stem-gives-nothing',
  reject({ question }) {
    const prompt = ` ${normalised(question.prompt)} `;
    const holds = (text: string): boolean => prompt.includes(` ${normalised(text)} `);
    const { response, options } = question;
    if ('value' in response) return holds(String(response.value)) ? 'The prompt holds the number.' : null;
    if ('accepted' in response) return response.accepted.some(holds) ? 'The prompt holds the answer.' : null;
    const keys = options.filter(({ role }) => role === 'key');
    const told = keys.some(({ text }) => holds(text)) && !options.every(({ text }) => holds(text));
    return told ? 'The prompt holds the key.' : null;
  },
};
