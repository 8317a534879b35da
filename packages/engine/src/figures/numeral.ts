import { fractionCharacters, letterMagnitudes, magnitudes, smallNumbers, tens } from '../lexicon/number-words.ts';
import type { Token } from '../text/document.ts';

/** A number as it is written: tokens `first` up to, not including, `last`. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** In digits, in words, or begun in digits and ended in words ("2.3 million"). */
  readonly spelled: boolean;
  /** Counted in dozens: "more than a dozen" goes up to the next dozen. */
  readonly dozens: boolean;
  /** A glued "m" that may be metres: "500m". */
  readonly maybeMetres: boolean;
}

const digits = /^[+-]?(?:\d{1,3}(?:,\d{2,3})+|\d+)?(?:\.\d+)?$/;
const simpleFraction = /^(\d)\/(\d{1,2})$/;
const mixedFraction = /^(\d+)-(\d)\/(\d)$/;

export function valueOfDigits(text: string): number | null {
  if (!digits.test(text) || !/\d/.test(text)) return null;
  return Number(text.replaceAll(',', ''));
}

/** Every number of the text in order, read from its `cues`; longest from the left, none overlapping another. */
export function readNumerals(tokens: readonly Token[], cues: readonly Token[]): readonly Numeral[] {
  const numerals: Numeral[] = [];
  let last = 0;
  for (const { index } of cues) {
    const numeral = index < last ? null : readNumeral(tokens, index);
    if (numeral === null) continue;
    numerals.push(numeral);
    last = numeral.last;
  }
  return numerals;
}

function readNumeral(tokens: readonly Token[], index: number): Numeral | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const first = token.text.charCodeAt(0);
  const starts = (first < 58 && first >= 43) || smallNumbers.has(token.lower) || tens.has(token.lower);
  const base = starts ? (readDigits(tokens, index) ?? readWords(tokens, index)) : readFew(tokens, index);
  return base === null ? null : belowZero(tokens, withMagnitudes(tokens, withHalf(tokens, base)));
}

function numeral(first: number, last: number, value: number, rest: Partial<Numeral> = {}): Numeral {
  return { first, last, value, spelled: false, dozens: false, maybeMetres: false, ...rest };
}

/** Whether no white space stands between token `index` and the one before it. */
export function glued(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.start === tokens[index - 1]?.end;
}

function sameSentence(tokens: readonly Token[], a: number, b: number): boolean {
  return tokens[a]?.sentence === tokens[b]?.sentence;
}

function readDigits(tokens: readonly Token[], index: number): Numeral | null {
  const { text } = tokens[index] ?? { text: '' };
  const fraction = simpleFraction.exec(text);
  if (fraction) {
    const [over, under] = [Number(fraction[1]), Number(fraction[2])];
    return over < under && under <= 10 ? numeral(index, index + 1, over / under) : null;
  }
  const mixed = mixedFraction.exec(text);
  if (mixed) return numeral(index, index + 1, Number(mixed[1]) + Number(mixed[2]) / Number(mixed[3]));
  const value = valueOfDigits(text);
  if (value === null) return null;
  // The tokeniser parts ".5" into a mark and a number.
  const before = tokens[index - 1];
  if (before?.text === '.' && glued(tokens, index) && !glued(tokens, index - 1) && /^\d+$/.test(text)) {
    return numeral(index - 1, index + 1, Number(`0.${text}`));
  }
  const next = tokens[index + 1]?.text ?? '';
  const character = fractionCharacters.get(next);
  if (character !== undefined) return numeral(index, index + 2, value + character);
  const part = simpleFraction.exec(next);
  if (part && Number.isInteger(value) && !glued(tokens, index + 1)) {
    return numeral(index, index + 2, value + Number(part[1]) / Number(part[2]));
  }
  return numeral(index, index + 1, value);
}

/** "twenty-five", "two hundred and fifty", "two thousand": small numbers, tens and hundreds, added up. */
function readWords(tokens: readonly Token[], index: number): Numeral | null {
  const head = belowHundred(tokens, index);
  if (head === null) return null;
  if (tokens[head.last]?.lower !== 'hundred' || !sameSentence(tokens, index, head.last)) return head;
  return withRest(tokens, numeral(index, head.last + 1, head.value * 100, { spelled: true }), 100);
}

function belowHundred(tokens: readonly Token[], index: number): Numeral | null {
  const word = tokens[index]?.lower ?? '';
  const ten = tens.get(word);
  const small = smallNumbers.get(word);
  if (ten === undefined) return small === undefined ? null : numeral(index, index + 1, small, { spelled: true });
  const unitAt = tokens[index + 1]?.text === '-' ? index + 2 : index + 1;
  const unit = smallNumbers.get(tokens[unitAt]?.lower ?? '') ?? 0;
  if (unit < 1 || unit > 9) return numeral(index, index + 1, ten, { spelled: true });
  return numeral(index, unitAt + 1, ten + unit, { spelled: true });
}

/** "… and fifty", "… fifty", "…-fifty" after a hundred or a thousand; "and" joins only what is smaller. */
function withRest(tokens: readonly Token[], base: Numeral, below: number): Numeral {
  const joint = tokens[base.last];
  const tied = joint?.text === '-' && glued(tokens, base.last) && glued(tokens, base.last + 1);
  const at = joint?.lower === 'and' || tied ? base.last + 1 : base.last;
  const rest = sameSentence(tokens, base.first, at) ? readWords(tokens, at) : null;
  if (rest === null || rest.value >= below || rest.value === 0) return base;
  // "two hundred and five million" multiplies the whole; "a hundred and two others" adds.
  return { ...base, last: rest.last, value: base.value + rest.value };
}

/** "a dozen", "a hundred", "half a million", "half-dozen", "a quarter of a million", "½". */
function readFew(tokens: readonly Token[], index: number): Numeral | null {
  const word = tokens[index]?.lower ?? '';
  const character = fractionCharacters.get(word);
  if (character !== undefined) return numeral(index, index + 1, character);
  const magnitudeAt = (at: number): number => magnitudes.get(tokens[at]?.lower ?? '') ?? 0;
  if (word === 'half' || word === 'quarter') {
    const share = word === 'half' ? 0.5 : 0.25;
    const joints = word === 'half' ? ['a', '-'] : ['million'];
    const skip = tokens[index + 1]?.lower === 'of' && tokens[index + 2]?.lower === 'a' ? 3 : 2;
    const joined = skip === 3 || joints.includes(tokens[index + 1]?.lower ?? '');
    const size = joined ? magnitudeAt(index + skip) : magnitudeAt(index + 1);
    const last = joined ? index + skip + 1 : index + 2;
    const from = tokens[index - 1]?.lower === 'a' && (word === 'quarter' || !joined) ? index - 1 : index;
    return size === 0 ? null : numeral(from, last, share * size, { spelled: true, dozens: size === 12 });
  }
  if (word === 'dozen') return numeral(index, index + 1, 12, { spelled: true, dozens: true });
  if (word !== 'a' && word !== 'an') return null;
  const size = magnitudeAt(index + 1);
  if (size === 0) return null;
  const whole = numeral(index, index + 2, size, { spelled: true, dozens: size === 12 });
  return size === 100 || size === 1000 ? withRest(tokens, whole, size) : whole;
}

/** "two and a half": half more, before a magnitude or a noun. */
function withHalf(tokens: readonly Token[], base: Numeral): Numeral {
  const [and, a, half] = [0, 1, 2].map((offset) => tokens[base.last + offset]?.lower);
  if (and !== 'and' || a !== 'a' || half !== 'half' || base.value >= 100) return base;
  return { ...base, last: base.last + 3, value: base.value + 0.5 };
}

/** "2.3 million", "7 hundred thousand", "1.2m", "110-billion", "three dozen". */
export function withMagnitudes(tokens: readonly Token[], base: Numeral): Numeral {
  const hyphen = tokens[base.last]?.text === '-' ? 1 : 0;
  const at = base.last + hyphen;
  const next = tokens[at];
  if (next === undefined || !sameSentence(tokens, base.first, at)) return base;
  const size = magnitudes.get(next.lower);
  if (size !== undefined && base.value > 0 && (size > 12 || base.value < 1000)) {
    const grown = { ...base, last: at + 1, value: product(base.value, size), dozens: size === 12 };
    const rest = base.spelled && size >= 1000 ? withRest(tokens, grown, size) : grown;
    return withMagnitudes(tokens, rest);
  }
  const letters = hyphen === 0 && !base.spelled && glued(tokens, at) ? letterMagnitudes.get(next.lower) : undefined;
  if (letters === undefined || (next.text === 'b' && base.value > 999)) return base;
  return { ...base, last: at + 1, value: product(base.value, letters), maybeMetres: next.text === 'm' };
}

/** 2.3 × 1,000,000 without the last bits that floating point leaves: at most 15 significant digits. */
function product(value: number, size: number): number {
  return Number((value * size).toPrecision(15));
}

/** "Minus 20", "minus-260". */
function belowZero(tokens: readonly Token[], base: Numeral): Numeral {
  const at = tokens[base.first - 1]?.text === '-' ? base.first - 2 : base.first - 1;
  const minus = tokens[at]?.lower === 'minus' && sameSentence(tokens, at, base.first);
  return minus && base.value > 0 ? { ...base, first: at, value: -base.value } : base;
}
