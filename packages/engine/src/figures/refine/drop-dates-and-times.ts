import { clockWords, months } from '../../lexicon/calendar.ts';
import type { Refiner } from '../../pipeline/stage.ts';
import type { Token } from '../../text/document.ts';
import type { FigureContext } from '../context.ts';
import type { Draft } from '../draft.ts';

const yearForm = /^(?:1[5-9]|20)\d\d$/;
const yearRange = /^(?:1[5-9]|20)\d\d[-–](?:(?:1[5-9]|20)\d\d|\d\d)$/;

/** Drops counts and ranges that are days of a month, years or times of day. */
export const dropDatesAndTimes: Refiner<Draft, FigureContext> = {
  name: 'drop-dates-and-times',
  refine: (drafts, { tokens }) =>
    drafts.filter((draft) =>
      draft.figureKind !== 'count' || draft.value === null
        ? !isDatedRange(draft, tokens)
        : !isDateOrTime(draft, tokens),
    ),
};

function isDatedRange({ first, last, range, figureKind, number }: Draft, tokens: readonly Token[]): boolean {
  if (!range || figureKind !== 'count') return false;
  if (yearRange.test(number.text) || yearForm.test(tokens[last - 1]?.text ?? '')) return true;
  return (
    months.has(tokens[first - 1]?.lower ?? '') ||
    months.has(tokens[last]?.lower ?? '') ||
    clockWords.has(tokens[last]?.lower ?? '')
  );
}

function isDateOrTime({ first, last, value, number }: Draft, tokens: readonly Token[]): boolean {
  const before = tokens[first - 1]?.sentence === tokens[first]?.sentence ? tokens[first - 1] : undefined;
  const after = tokens[last]?.sentence === tokens[first]?.sentence ? tokens[last] : undefined;
  if (clockWords.has(after?.lower ?? '') || /^0\d{3}$/.test(number.text)) return true;
  const inWords = last - first > 1 || !/^\d/.test(number.text);
  if (!inWords && value !== null && value <= 31 && Number.isInteger(value)) {
    if (before !== undefined && isMonth(before)) return true;
    if (after !== undefined && isMonth(after)) return true;
    if (after?.lower === 'of' && isMonth(tokens[last + 1])) return true;
    // "On June 5 and 6".
    if (/^(?:and|or|to|–|-)$/.test(before?.lower ?? '') && isMonth(tokens[first - 3])) return true;
  }
  if (isClock(before, after, value, tokens[last + 1])) return true;
  return isYear(number.text, before, after, tokens[last + 1]);
}

/** "March" and "May" are months only with a capital. */
function isMonth(token: Token | undefined): boolean {
  return token !== undefined && months.has(token.lower) && /^\p{Lu}/u.test(token.text);
}

/** "At 8 on Friday", "at 1353 (1023 GMT)", "half past 10". */
function isClock(
  before: Token | undefined,
  after: Token | undefined,
  value: number | null,
  second: Token | undefined,
): boolean {
  if (/^(?:past|til)$/.test(before?.lower ?? '')) return true;
  if (before?.lower !== 'at' || value === null) return false;
  const closes = after === undefined || /^(?:on|in|[(,.]|and|local)$/.test(after.lower);
  return (
    closes &&
    (value <= 12
      ? after?.lower === 'on' || (after?.lower === 'in' && second?.lower === 'the')
      : value >= 100 && value <= 2359 && after?.lower === '(')
  );
}

/** Four digits that a report means as a year; "2000 people" and "1,950" are counts. */
function isYear(text: string, before: Token | undefined, after: Token | undefined, second: Token | undefined): boolean {
  if (!yearForm.test(text)) return false;
  const counts =
    after !== undefined && (isPlural(after) || (after.tag === 'ADJ' && second !== undefined && isPlural(second)));
  if (!counts) return true;
  return (
    // "The deadly 2012 attacks".
    before?.tag === 'ADJ' ||
    /^(?:the|in|since|of|'s|’s|this|that|last|its|their|his|her|by|until|from|,)$/.test(before?.lower ?? '') ||
    (before !== undefined && isMonth(before))
  );
}

function isPlural({ tag, lower, lemma }: Token): boolean {
  return tag === 'NOUN' && (lower !== lemma || lower === 'people' || lower === 'personnel');
}
