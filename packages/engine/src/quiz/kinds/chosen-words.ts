import type { Parameter } from '@crossread/shared';
import { wordChoices } from '../../framing/word-choices.ts';
import type { ChosenWords, WordChoice } from '../../framing/word-choices.ts';
import type { Draft, DraftOption } from '../draft.ts';
import { wholeWords } from '../../text/whole-words.ts';
import { evidenceOf } from '../story.ts';
import type { QuizStory, Report } from '../story.ts';
import { excerpt } from '../wording/excerpt.ts';
import { printed, say } from '../../wording/message.ts';
import { quoted } from '../wording/quote.ts';

type Use = ChosenWords['words'][number];

/** Which word a report chooses where others choose another. Ignores words that stand in the report in any form. */
export function wordDrafts(story: QuizStory): readonly Draft[] {
  const choices = wordChoices(story.reports.map(({ read }) => read));
  return choices.flatMap((choice) => choice.articles.flatMap((chosen) => drafted(choice, chosen, story)));
}

function drafted(choice: WordChoice, chosen: ChosenWords, story: QuizStory): readonly Draft[] {
  const report = story.report(chosen.article);
  const own = chosen.words.map(common).find(({ uses }) => uses.length > 0);
  if (!report || !own) return [];
  const others = choice.articles.flatMap(({ article, words }) => {
    const other = story.report(article);
    return other && other !== report
      ? words
          .map(common)
          .filter(({ word, uses }) => uses.length > 0 && !stands(word, report) && !isSpelling(word, own.word))
          .map((use) => ({ use, other }))
      : [];
  });
  const sentence = inSentence(own, report);
  const key: DraftOption = {
    text: printed(own.word),
    role: 'key',
    feedback: say('word-choice.right-word', { report: report.name, sentence }),
    evidence: own.uses.slice(0, 1).map((use) => evidenceOf(report.id, use)),
  };
  return [
    {
      kind: 'word-choice',
      interaction: 'choice',
      skill: 'context',
      prompt: say('word-choice.word-prompt', { about: say(`about.${choice.about}`, {}), report: report.name }),
      options: [
        key,
        ...others.map(({ use, other }): DraftOption => ({
          text: printed(use.word),
          role: 'other-source',
          feedback: say('word-choice.other-word', { other: other.name, sentence: inSentence(use, other) }),
          evidence: use.uses.slice(0, 1).map((span) => evidenceOf(other.id, span)),
        })),
      ],
      shown: 4,
      evidence: own.uses.map((use) => evidenceOf(report.id, use)),
      explanation: say('word-choice.explanation-word', { report: report.name, word: own.word }),
      difficulty: 0.35,
      basis: [{ rule: 'present', evidence: own.uses.slice(0, 1).map((use) => evidenceOf(report.id, use)) }],
      about: { articles: [report.id], claims: [], answer: choice.about },
    },
  ];
}

/** Without the uses that stand in a name: "Operation Harvest". */
function common({ word, uses }: Use): Use {
  return { word, uses: uses.filter(({ text }) => text === text.toLowerCase()) };
}

function stands(word: string, { text }: Report): boolean {
  return wholeWords(word).test(text) || wholeWords(`${word}s`).test(text);
}

/** "Protestor" is no other choice than "protester". */
function isSpelling(word: string, other: string): boolean {
  const plainly = (written: string): string => written.replace(/or$/, 'er').replace(/is(?=[ei])/g, 'iz');
  return plainly(word) === plainly(other);
}

function inSentence({ uses }: Use, report: Report): Parameter {
  const [use] = uses;
  const sentence = report.read.document.sentences.find(({ start, end }) => use && start <= use.start && use.end <= end);
  return use ? quoted(excerpt(report.text, sentence ?? use, use)) : '';
}
