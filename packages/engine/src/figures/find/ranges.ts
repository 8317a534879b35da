import { magnitudes } from '../../lexicon/number-words.ts';
import type { Finder } from '../../pipeline/stage.ts';
import type { Token } from '../../text/document.ts';
import { amountOf, type Amount } from '../amount.ts';
import { findAtCues, type FigureContext } from '../context.ts';
import { draftOf, type Draft } from '../draft.ts';
import { fromTo } from '../intervals.ts';
import { glued, valueOfDigits, withMagnitudes, type Numeral } from '../numeral.ts';

const dashes = new Set(['-', '–', '—', 'to']);
/** "Two or three gunmen" is one loose number; "2 or 300" are two, and amounts ("fined $50 or $100") may be a choice. */
const orMost = 2;
const gluedRange = /^(\d[\d,]*(?:\.\d+)?)[-–](\d[\d,]*(?:\.\d+)?)$/;
/** Verbs before "from 30 to 45" that make it a change from one level to another, not a range. */
const moves = new Set([
  ...['rise', 'fall', 'drop', 'increase', 'decrease', 'grow', 'climb', 'jump', 'decline', 'raise', 'cut', 'reduce'],
  ...['lift', 'lower', 'slip', 'slide', 'surge', 'soar', 'plunge', 'tumble', 'shrink', 'move', 'up', 'down', 'change'],
]);

/**
 * Ranges: "between 30 and 45", "30 to 45", "30-45", "two or three", "from 2.8 to 3.8", with the unit of either end. Ignores changes of
 * level ("rose from 30 to 45": two figures) and scores ("beat them 3-1": the second number is not larger).
 */
export const ranges: Finder<Draft, FigureContext> = {
  name: 'ranges',
  find: (context) => {
    const { tokens, numeralAt } = context;
    const inOneWord = findAtCues(context, (token) => gluedTokenRange(context, token));
    const inWords = context.numerals.flatMap((low) => {
      const lowAmount = context.amountOf(low);
      const joint = lowAmount?.last ?? low.last;
      const word = tokens[joint]?.lower ?? '';
      const before = tokens[(lowAmount?.first ?? low.first) - 1]?.lower ?? '';
      const paired = word === 'and' ? before === 'between' : word === 'or' || dashes.has(word);
      if (!paired) return [];
      // Up to two tokens of a currency stand before the upper end: "$US171 million".
      const high = numeralAt.get(joint + 1) ?? numeralAt.get(joint + 2) ?? numeralAt.get(joint + 3);
      if (high === undefined || tokens[high.first]?.sentence !== tokens[low.first]?.sentence) return [];
      const highAmount = context.amountOf(high);
      if ((highAmount?.first ?? high.first) !== joint + 1) return [];
      if (word === 'or' && (lowAmount ?? highAmount ?? !isLoose(low, high))) return [];
      const opens = before === 'between' || before === 'from';
      // "By $4 to $9" and "up 0.1% to 1,333" are a change and the level it led to.
      if (before === 'by' || (lowAmount?.last !== low.last && lowAmount && highAmount === null)) return [];
      if (word !== 'and' && movesBefore(tokens, low.first - 1)) return [];
      return rangeOf(context, low, lowAmount, high, highAmount, opens);
    });
    return [...inOneWord, ...inWords];
  },
};

function isLoose(low: Numeral, high: Numeral): boolean {
  return high.value <= low.value * orMost && !low.dozens && !high.dozens;
}

function near(low: number, high: number): boolean {
  return high <= low * 1000 || low < 1;
}

/** How far before "from 4 to 6 per cent" the verb of change may stand: "raise the levy on water from …". */
const moveReach = 10;

/** Whether a word of change stands right before the pair, or anywhere before the "from" that opens it. */
function movesBefore(tokens: readonly Token[], index: number): boolean {
  const opened = tokens[index]?.lower === 'from';
  for (let at = index; at >= 0 && at > index - (opened ? moveReach : 3); at -= 1) {
    if (tokens[at]?.sentence !== tokens[index]?.sentence) return false;
    if (moves.has(tokens[at]?.lemma ?? '')) return true;
    if (!opened && tokens[at]?.tag === 'DET') return false;
  }
  return false;
}

function rangeOf(
  context: FigureContext,
  low: Numeral,
  lowAmount: Amount | null,
  high: Numeral,
  highAmount: Amount | null,
  opens: boolean,
): readonly Draft[] {
  const { tokens } = context;
  if (lowAmount !== null && highAmount !== null && lowAmount.kind !== highAmount.kind) return [];
  const highFactor = highAmount?.factor ?? lowAmount?.factor ?? 1;
  const highValue = high.value * highFactor;
  // "two to three million" and "$2-3bn" share the magnitude of the upper end.
  const shared = magnitudeOf(tokens, high);
  const lowFactor = lowAmount?.factor ?? highFactor;
  const same = low.value * shared < high.value && magnitudeOf(tokens, low) === 1;
  const lowValue = (same ? low.value * shared : low.value) * lowFactor;
  if (!(lowValue < highValue) || (!opens && !near(lowValue, highValue))) return [];
  const start = lowAmount?.first ?? low.first;
  const interval = fromTo(lowValue, highValue);
  return [
    draftOf(context, 'ranges', {
      first: opens ? start - 1 : start,
      last: highAmount?.last ?? high.last,
      number: [low.first, high.last],
      value: null,
      kind: highAmount?.kind ?? lowAmount?.kind ?? 'count',
      unit: highAmount?.unit ?? lowAmount?.unit ?? null,
      interval: { literal: interval, pragmatic: interval },
      range: true,
    }),
  ];
}

/** What a numeral's ending multiplies it by: 1,000,000 for "3 million", 1 for "3". */
function magnitudeOf(tokens: readonly Token[], { first, last, value }: Numeral): number {
  if (last - first < 2) return 1;
  const bare = valueOfDigits(tokens[first]?.text ?? '');
  if (bare !== null && bare !== 0) return value / bare;
  return magnitudes.get(tokens[last - 1]?.lower ?? '') ?? 1;
}

/** "30-45" is one word to the tokeniser; a magnitude ("2-3 billion") and a unit may follow it. */
function gluedTokenRange(context: FigureContext, token: Token): Draft | null {
  const character = token.text.charCodeAt(0);
  if (character < 48 || character > 57 || token.text.length < 3) return null;
  const match = gluedRange.exec(token.text);
  if (match === null) return null;
  const [written, high] = [valueOfDigits(match[1] ?? ''), valueOfDigits(match[2] ?? '')];
  if (written === null || high === null || written >= high) return null;
  const low = written * sharedMagnitude(written, match[2] ?? '');
  if (!near(low, high)) return null;
  const numeral: Numeral = withMagnitudes(context.tokens, {
    ...{ first: token.index, last: token.index + 1, value: high },
    ...{ spelled: false, dozens: false, maybeMetres: false },
  });
  const amount = amountOf(context.tokens, numeral);
  const factor = (numeral.value / high) * (amount?.factor ?? 1);
  const interval = fromTo(low * factor, high * factor);
  const next = context.tokens[numeral.last];
  if (amount === null && next !== undefined && glued(context.tokens, next.index) && next.text === '-') return null;
  return draftOf(context, 'ranges', {
    first: amount?.first ?? token.index,
    last: amount?.last ?? numeral.last,
    number: [token.index, numeral.last],
    value: null,
    kind: amount?.kind ?? 'count',
    unit: amount?.unit ?? null,
    interval: { literal: interval, pragmatic: interval },
    range: true,
  });
}

/** "70-80,000": both ends are thousands, 1 where the lower end is a number of its own ("900-1,200"). */
function sharedMagnitude(low: number, high: string): number {
  const [lead = '', ...groups] = high.split(',');
  return groups.length > 0 && groups.every((group) => group === '000') && low < Number(lead)
    ? 1000 ** groups.length
    : 1;
}
