import { normalised } from './distinct-options.ts';
import { say } from '../../wording/message.ts';
import type { Gate } from './gate.ts';

/** The prompt does not hold the key, unless it holds every option. */
export const stemGivesNothing: Gate = {
  name: 'stem-gives-nothing',
  reject({ question }) {
    const prompt = ` ${normalised(question.prompt)} `;
    const holds = (text: string): boolean => prompt.includes(` ${normalised(text)} `);
    const { response, options } = question;
    if ('value' in response) return holds(String(response.value)) ? say('fault.prompt-holds-number', {}) : null;
    if ('accepted' in response) return response.accepted.some(holds) ? say('fault.prompt-holds-answer', {}) : null;
    const keys = options.filter(({ role }) => role === 'key');
    const told = keys.some(({ text }) => holds(text)) && !options.every(({ text }) => holds(text));
    return told ? say('fault.prompt-holds-key', {}) : null;
  },
};
