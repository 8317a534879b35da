import { scareQuotes } from '../../framing/scare-quotes.ts';
import type { ScareQuote } from '../../framing/scare-quotes.ts';
import { framingFamilies } from '../../lexicon/framing-families.ts';
import { judgementWords } from '../../lexicon/judgement-words.ts';
import type { Draft, DraftOption, KindMaker } from '../draft.ts';
import { anySource } from '../own-voice.ts';
import { evidenceOf } from '../story.ts';
import type { QuizStory, Report } from '../story.ts';
import { plain, say } from '../wording/message.ts';
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
    if (!report || words.length < 3 || story.reports.length < 3 || !holdsApart(scare, report)) return [];
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

/**
 * Marks that keep a word at a distance, rather than quote a piece of what somebody said: a name for a thing, in a sentence
 * that reports nobody's words. In a headline only a word that judges or takes a side.
 */
function holdsApart({ quoted: span, inHeadline }: ScareQuote, report: Report): boolean {
  const { tokens, sentences } = report.read.document;
  const inside = tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
  const last = inside.findLast(({ tag }) => tag !== 'PUNCT');
  const names = inside.every(({ tag }) => /^(?:NOUN|ADJ|PROPN|PUNCT|DET|ADP)$/.test(tag)) && last?.tag === 'NOUN';
  if (!names || inside[0]?.tag === 'ADP' || timeNouns.test(last.lower)) return false;
  const loaded = inside.some(({ lower, lemma }) => loadedWords.has(lower) || loadedWords.has(lemma));
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.end <= end);
  return (
    loaded ||
    (!inHeadline && sentence !== undefined && !anySource.test(report.text.slice(sentence.start, sentence.end)))
  );
}

const timeNouns = /^(?:days?|weeks?|months?|years?|times?|hours?|minutes?|decades?)$/;
const loadedWords: ReadonlySet<string> = new Set([...judgementWords, ...Object.values(framingFamilies).flat()]);

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
