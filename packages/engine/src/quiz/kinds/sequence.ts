import type { Draft, DraftOption, KindMaker } from '../draft.ts';
import type { QuizStory } from '../story.ts';
import { plain, printed, say } from '../../wording/message.ts';
import type { Message } from '../../wording/message.ts';
import { listed } from '../wording/quote.ts';
import { datedEvents } from './dated-events.ts';
import { datedReports } from './published.ts';

const [fewestOptions, mostOptions, mostTurns] = [3, 4, 4];

/**
 * The order of events that the reports date by a day, one for each day, and of the reports themselves. Ignores sentences
 * with a second day, a time to come, or words that point outside the sentence, and reports of one day.
 */
export const sequence: KindMaker = {
  kind: 'sequence',
  skill: 'comprehension',
  draft: (story) => [...eventOrders(story), ...publicationOrders(story)],
};

function eventOrders(story: QuizStory): readonly Draft[] {
  return onePerDay(story.reports.flatMap(datedEvents)).map((events) =>
    drafted(
      say('sequence.prompt', {}),
      events.map((event) => ({
        text: printed(event.text),
        role: 'key',
        feedback: say('sequence.dated', { report: event.report.name, day: event.written }),
        evidence: [event.evidence],
      })),
      say('sequence.explanation', {
        days: listed(events.map(({ written }) => say('words.printed', { text: written }))),
      }),
    ),
  );
}

function publicationOrders(story: QuizStory): readonly Draft[] {
  return onePerDay(datedReports(story)).map((reports) =>
    drafted(
      say('sequence.published-prompt', {}),
      reports.map(({ report, evidence }) => ({
        text: plain(report.name),
        role: 'key',
        feedback: say('sequence.bears', { report: report.name, date: evidence.text }),
        evidence: [evidence],
      })),
      say('sequence.explanation', {
        days: listed(reports.map(({ evidence }) => say('words.printed', { text: evidence.text }))),
      }),
    ),
  );
}

/** Lists of three or four in order of time, none with two of one day; several where a day has several. */
function onePerDay<T extends { readonly day: number | string }>(dated: readonly T[]): readonly (readonly T[])[] {
  const days = [...new Set(dated.map(({ day }) => day))].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const turns = Math.max(0, ...days.map((day) => dated.filter((one) => one.day === day).length));
  return Array.from({ length: Math.min(turns, mostTurns) }, (_, turn) =>
    days.flatMap((day) => {
      const onDay = dated.filter((one) => one.day === day);
      return onDay[turn % onDay.length] ?? [];
    }),
  ).flatMap((list) => (list.length < fewestOptions ? [] : [list.slice(-mostOptions)]));
}

function drafted(prompt: Message, options: readonly DraftOption[], explanation: Message): Draft {
  const evidence = options.flatMap((option) => option.evidence);
  return {
    kind: 'sequence',
    interaction: 'order',
    skill: 'comprehension',
    prompt,
    options,
    shown: options.length,
    evidence,
    explanation,
    difficulty: 0.4,
    basis: [{ rule: 'present', evidence }],
    about: { articles: [...new Set(evidence.map(({ article }) => article))], claims: [] },
  };
}
