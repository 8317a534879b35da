import { say } from '../../wording/message.ts';
import type { Gate } from './gate.ts';

/** Every span of the question, its options and its response holds exactly the words that stand at its place. */
export const evidenceSlices: Gate = {
  name: 'evidence-slices',
  reject({ question }, story) {
    const { evidence, options, response } = question;
    const spans = [
      ...evidence,
      ...options.flatMap((option) => option.evidence),
      ...('spans' in response ? response.spans : []),
    ];
    if (evidence.length === 0) return say('fault.no-evidence', {});
    const off = spans.find(
      ({ article, start, end, text }) => text === '' || story.report(article)?.text.slice(start, end) !== text,
    );
    return off ? say('fault.evidence-off', { text: off.text }) : null;
  },
};
