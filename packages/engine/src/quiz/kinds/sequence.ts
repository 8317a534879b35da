import type { Draft, DraftOption, KindMaker } from '../draft.ts';
import { evidenceOf } from '../story.ts';
import type { Report } from '../story.ts';
import { capitalised, plain, say } from '../wording/message.ts';
import { inner, listed } from '../wording/quote.ts';

const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const dayWords = new RegExp(
  `^On (${weekdays.join('|')}),? |,? (?:late |early )?on (${weekdays.join('|')})\\b(?! (?:morning|afternoon|evening|night))`,
);
const [fewestWords, mostWords, mostEvents] = [5, 22, 4];
const loose = /^(?:he|she|it|they|this|that|these|those|his|her|their|but|and|so|then)\b/i;
/** Words that put the whole sentence in another time than its day. */
const otherTime =
  /\b(?:will|would|next|due|expected|plans?|last week|earlier|previously|ago|until|since|yesterday|tomorrow|today)\b/i;

interface Event {
  readonly text: string;
  readonly day: string;
  /** Days before publication. */
  readonly ago: number;
  readonly sentence: { readonly start: number; readonly end: number; readonly text: string };
}

/**
 * The order of events that one report dates by weekday. Ignores sentences with a second day, a time to come, or words that
 * point outside the sentence; without a known day of publication, weekdays cannot be put in order.
 */
export const sequence: KindMaker = {
  kind: 'sequence',
  skill: 'comprehension',
  draft: (story) => story.reports.flatMap((report) => drafted(report)),
};

function drafted(report: Report): readonly Draft[] {
  const events = onePerDay(eventsOf(report)).slice(0, mostEvents);
  if (events.length < 3) return [];
  const options = events.map((event): DraftOption => ({
    text: plain(event.text),
    role: 'key',
    feedback: say('sequence.dated', { report: report.name, day: event.day }),
    evidence: [evidenceOf(report.id, event.sentence)],
  }));
  const days = listed(events.map(({ day }) => day));
  return [
    {
      kind: 'sequence',
      interaction: 'order',
      skill: 'comprehension',
      prompt: say('sequence.prompt', { report: report.name }),
      options,
      shown: options.length,
      evidence: events.map(({ sentence }) => evidenceOf(report.id, sentence)),
      explanation: say('sequence.explanation', { report: report.name, days }),
      difficulty: 0.4,
      basis: [{ rule: 'present', evidence: events.map(({ sentence }) => evidenceOf(report.id, sentence)) }],
      about: { articles: [report.id], claims: [] },
    },
  ];
}

function eventsOf(report: Report): readonly Event[] {
  const { published, blocks } = report.article;
  if (!published) return [];
  const weekday = new Date(`${published.date.slice(0, 10)}T00:00:00Z`).getUTCDay();
  return report.read.document.sentences.flatMap((sentence): Event[] => {
    const text = report.text.slice(sentence.start, sentence.end);
    const line = inner(text);
    const match = dayWords.exec(line);
    const day = match?.[1] ?? match?.[2];
    const told = line.replace(dayWords, '').replace(/\.$/, '');
    const words = told.split(' ').length;
    const inText = blocks[sentence.block]?.kind === 'paragraph';
    if (!day || !inText || weekdays.some((name) => told.includes(name)) || otherTime.test(told)) return [];
    if (words < fewestWords || words > mostWords || loose.test(told) || /[‘’“”"]/.test(told)) return [];
    const ago = (weekday - weekdays.indexOf(day) + 7) % 7;
    return [{ text: capitalised(told), day, ago, sentence: { start: sentence.start, end: sentence.end, text } }];
  });
}

/** The earliest first; where two fall on one day the first told. */
function onePerDay(events: readonly Event[]): readonly Event[] {
  const first = events.filter((event, index) => events.findIndex(({ ago }) => ago === event.ago) === index);
  return first.sort((a, b) => b.ago - a.ago);
}
