import type { Evidence } from '@crossread/shared';
import { evidenceOf } from '../story.ts';
import type { Report } from '../story.ts';
import { capitalised } from '../../wording/render.ts';
import { inner } from '../wording/quote.ts';

/** Something a report dates by a day: the sentence without the words for its day, fit to stand alone. */
export interface DatedEvent {
  readonly report: Report;
  readonly text: string;
  /** As written: "Monday", "2 January". */
  readonly written: string;
  /** Days since 1970. */
  readonly day: number;
  readonly evidence: Evidence;
}

const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const months = 'January February March April May June July August September October November December'.split(' ');
const date = `(${weekdays.join('|')}|\\d{1,2} (?:${months.join('|')})|(?:${months.join('|')}) \\d{1,2})`;
/** "On Sunday, …" or "… on Sunday …", and nothing that narrows the day or adds to it. */
const dayWords = new RegExp(
  `^On ${date},? |,? on ${date}(?= \\p{Ll}|[,.]|$)(?! (?:morning|afternoon|evening|night|and|or))`,
  'u',
);
const anyDay = new RegExp(`\\b${date}\\b`);
const [fewestWords, mostWords] = [5, 26];
const loose =
  /^(?:he|she|it|they|this|that|these|those|his|her|its|their|we|our|i|you|people who|but|and|so|then|earlier|later)\b/i;
/** Words that put what is told into another time than the day named. */
const otherTime =
  /\b(?:will|would|next|due|expected|plans?|last|earlier|previously|ago|until|since|by|yesterday|tomorrow|today|tonight)\b/i;
const dayMs = 86_400_000;

/** The events of a report whose day of publication is known; without it, weekdays cannot be put in order. */
export function datedEvents(report: Report): readonly DatedEvent[] {
  const { published, blocks } = report.article;
  if (!published) return [];
  const publication = Math.floor(Date.parse(`${published.date.slice(0, 10)}T00:00:00Z`) / dayMs);
  if (Number.isNaN(publication)) return [];
  return report.read.document.sentences.flatMap((sentence): DatedEvent[] => {
    const text = report.text.slice(sentence.start, sentence.end);
    const line = inner(text);
    const match = dayWords.exec(line);
    const written = match?.[1] ?? match?.[2];
    const told = line.replace(dayWords, '').replace(/\.$/, '').trim();
    const words = told.split(' ').length;
    if (!written || blocks[sentence.block]?.kind !== 'paragraph' || anyDay.test(told) || otherTime.test(told))
      return [];
    if (words < fewestWords || words > mostWords || loose.test(told) || /[‘’“”"]/.test(told)) return [];
    return [
      {
        report,
        text: capitalised(told),
        written,
        day: dayOf(written, publication),
        evidence: evidenceOf(report.id, { start: sentence.start, end: sentence.end, text }),
      },
    ];
  });
}

/** The last such day that is not after publication. */
function dayOf(written: string, publication: number): number {
  const weekday = weekdays.indexOf(written);
  if (weekday >= 0) return publication - ((new Date(publication * dayMs).getUTCDay() - weekday + 7) % 7);
  const name = months.findIndex((month) => written.includes(month));
  const year = new Date(publication * dayMs).getUTCFullYear();
  const inYear = Date.UTC(year, name, Number(/\d+/.exec(written)?.[0])) / dayMs;
  return inYear <= publication ? inYear : Date.UTC(year - 1, name, Number(/\d+/.exec(written)?.[0])) / dayMs;
}
