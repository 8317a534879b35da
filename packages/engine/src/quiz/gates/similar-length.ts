import { say } from '../../wording/message.ts';
import type { Gate } from './gate.ts';

/** Characters by which options may differ whatever their length: "16" beside "more than a dozen". */
const slack = 22;

/** No option is more than twice as long as another, beyond a little slack. */
export const similarLength: Gate = {
  name: 'similar-length',
  reject({ question }) {
    const lengths = question.options.map(({ text }) => text.length);
    if (lengths.length === 0) return null;
    return Math.max(...lengths) > 2 * Math.min(...lengths) + slack ? say('fault.lengths', {}) : null;
  },
};
