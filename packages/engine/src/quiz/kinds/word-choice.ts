import { scareQuotes } from '../../framing/scare-quotes.ts';
import type { ScareQuote } from '../../framing/scare-quotes.ts';
import type { Draft, DraftOption, KindMaker } from '../draft.ts';
import { evidenceOf } from '../story.ts';
import type { QuizStory, Report } from '../story.ts';
import { plain, say } from '../../wording/message.ts';
import { quoted, withoutEnd } from '../wording/quote.ts';
import { wordDrafts } from './chosen-words.ts';

/** Framing: who holds which words at arm's length, and which word each report chooses for the same people or events. */
export const wordChoice: KindMaker = {
  kind: 'word-choice',
  skill: 'context',
  draft: (story) => [...quotedDrafts(story), ...wordDrafts(story)],
};

function quotedDrafts(story: QuizStory): readonly Draft[] {
  const all = scareQuotes(story.reports.map(({ read }) => read));
  return all.flatMap((scare): Draft[] => {
    const report = story.report(scare.article);
    const words = bare(scare);
    if (!report || words.length < 3 || /\p{Lu}/u.test(words) || story.reports.length < 3) return [];
    const inMarks = story.reports.filter(({ id, text }) => id !== report.id && hasInMarks(text, words));
    if (inMarks.length > 0 || scare.plain.length === 0) return [];
    if (!scare.inHeadline && all.some((other) => other !== scare && other.inHeadline && bare(other) === words))
      return [];
    const said = quoted(words);
    const headlines = story.reports.every(({ article }) => article.title !== null);
    if (scare.inHeadline && !headlines) return [];
    return [
      {
        kind: 'word-choice',
        interaction: 'choice',
        skill: 'context',
        prompt: say(scare.inHeadline ? 'word-choice.headline-prompt' : 'word-choice.text-prompt', { words: said }),
        options: [
          {
            text: plain(report.name),
            role: 'key',
            feedback: say('word-choice.right-quoted', {}),
            evidence: [evidenceOf(report.id, scare.quoted)],
          },
          ...story.reports.filter((other) => other !== report).map((other) => without(other, scare)),
        ],
        shown: 4,
        evidence: [evidenceOf(report.id, scare.quoted)],
        explanation: say('word-choice.explanation-quoted', { report: report.name }),
        difficulty: 0.35,
        basis: [{ rule: 'present', evidence: [evidenceOf(report.id, scare.quoted)] }],
        about: { articles: [report.id], claims: [], answer: `marks ${words}` },
      },
    ];
  });
}

/** A report that writes the words plainly is shown with its own words. */
function without(other: Report, scare: ScareQuote): DraftOption {
  const used = scare.plain.find(({ article }) => article === other.id);
  return {
    text: plain(other.name),
    role: used ? 'misreads-evidence' : 'other-source',
    feedback: used
      ? say('word-choice.plain', { report: other.name, words: quoted(used.span.text) })
      : say('word-choice.absent', { report: other.name }),
    evidence: used ? [evidenceOf(other.id, used.span)] : [],
  };
}

function bare({ quoted: words }: ScareQuote): string {
  return withoutEnd(words.text.replace(/\s+/g, ' ').trim(), ' ,.;');
}

function hasInMarks(text: string, words: string): boolean {
  const line = text.replace(/\s+/g, ' ').toLowerCase();
  return [`“${words}`, `‘${words}`, `"${words}`, `'${words}`].some((marked) => line.includes(marked.toLowerCase()));
}
