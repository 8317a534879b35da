import type { Draft, DraftOption } from '../draft.ts';
import type { QuizStory } from '../story.ts';
import { printed, say } from '../../wording/message.ts';
import { inner, quoted } from '../wording/quote.ts';
import { contentOf } from './content-words.ts';
import { introductions } from './introductions.ts';
import type { Introduction } from './introductions.ts';

/** As what a report introduces a person. */
export function posts(story: QuizStory): readonly Draft[] {
  const all = story.reports.flatMap(introductions);
  return all.flatMap((asked): Draft[] => {
    const others = distinct(all.filter((other) => other.name !== asked.name && !sharesWord(other, asked)));
    if (others.length < 2) return [];
    const { report, name, sentence } = asked;
    return [
      {
        kind: 'locate-detail',
        interaction: 'choice',
        skill: 'comprehension',
        prompt: say('locate-detail.post-prompt', { report: report.name, name }),
        options: [asked, ...others].map((one) => introduced(one, asked)),
        shown: 4,
        evidence: [sentence],
        explanation: say('locate-detail.post-explanation', { report: report.name, sentence: quoted(sentence.text) }),
        difficulty: 0.2,
        basis: [{ rule: 'present', evidence: [asked.post] }],
        about: { articles: [report.id], claims: [], answer: name },
      },
    ];
  });
}

function introduced(one: Introduction, asked: Introduction): DraftOption {
  const words = { report: one.report.name, name: one.name };
  const key = one === asked;
  return {
    text: printed(inner(one.post.text)),
    role: key ? 'key' : one.report === asked.report ? 'other-passage' : 'other-source',
    feedback: key ? say('locate-detail.right-post', words) : say('locate-detail.other-post', words),
    evidence: [one.post],
  };
}

/** Nobody twice, and no post twice. */
function distinct(all: readonly Introduction[]): readonly Introduction[] {
  return all.filter(
    (one, index) => !all.slice(0, index).some((other) => other.name === one.name || sharesWord(other, one)),
  );
}

function sharesWord(a: Introduction, b: Introduction): boolean {
  const words = contentOf(a.post.text);
  return [...contentOf(b.post.text)].some((word) => words.has(word));
}
