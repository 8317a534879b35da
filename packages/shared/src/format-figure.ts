import type { FigureKind, Interval } from './interchange/analysis.ts';
import type { Language } from './interchange/message.ts';

/** What a number counts, as far as writing it needs to know. */
export interface QuantityForm {
  readonly kind: FigureKind;
  /** ISO 4217 code for money, a plain name for measures, null for counts. */
  readonly unit: string | null;
}

const currencySymbols: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', JPY: '¥', USD: '$' };

/** Units that are words; symbols such as km stay as they are. */
const pluralUnits: Readonly<Record<string, string>> = {
  second: 'seconds',
  minute: 'minutes',
  hour: 'hours',
  day: 'days',
  week: 'weeks',
  month: 'months',
  year: 'years',
  decade: 'decades',
  century: 'centuries',
};

const magnitudes = [
  { size: 1e12, word: 'trillion' },
  { size: 1e9, word: 'billion' },
  { size: 1e6, word: 'million' },
] as const;

/** A number as its language writes it, whatever the machine's locale: 7939 is "7,939" and in German "7.939", -0.25 is "−0.25". */
export function formatNumber(value: number, language: Language = 'en'): string {
  const english = inEnglish(value);
  return language === 'en' ? english : english.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

function inEnglish(value: number): string {
  const [whole = '', fraction] = String(Math.abs(roundedToMicros(value))).split('.');
  const grouped = whole.includes('e') ? whole : inThousands(whole);
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

function inThousands(digits: string): string {
  const first = digits.length % 3;
  return [digits.slice(0, first), ...(digits.slice(first).match(/\d{3}/g) ?? [])].filter(Boolean).join(',');
}

/** A number as a newspaper prints it with its unit: "€38.4 million", "62%", "7.62 metres", "2.1 million". */
export function formatQuantity(value: number, { kind, unit }: QuantityForm): string {
  const number = withMagnitude(value);
  if (kind === 'percentage') return unit === null || unit === '%' ? `${number}%` : `${number} ${unit}`;
  if (kind === 'multiplier') return `${number} times`;
  if (unit === null) return number;
  if (kind !== 'money') return `${number} ${value === 1 ? unit : (pluralUnits[unit] ?? unit)}`;
  const symbol = currencySymbols[unit];
  return symbol === undefined ? `${number} ${unit}` : `${symbol}${number}`;
}

/**
 * An interval in words: "exactly 16", "more than 160", "26 or less", "from 2,000 to 2,200", "more than 2,000, up to
 * 2,500".
 */
export function describeInterval({ lower, upper }: Interval, write: (value: number) => string = inEnglish): string {
  if (lower === null) {
    if (upper === null) return 'any number';
    return upper.inclusive ? `${write(upper.value)} or less` : `less than ${write(upper.value)}`;
  }
  if (upper === null) return lower.inclusive ? `${write(lower.value)} or more` : `more than ${write(lower.value)}`;
  if (lower.value === upper.value) return `exactly ${write(lower.value)}`;
  const [from, to] = [write(lower.value), write(upper.value)];
  if (lower.inclusive) return upper.inclusive ? `from ${from} to ${to}` : `from ${from} to just under ${to}`;
  return upper.inclusive ? `more than ${from}, up to ${to}` : `more than ${from}, less than ${to}`;
}

/** Millions and up read as words where that loses nothing: 2,100,000 is "2.1 million", 2,103,456 stays as it is. */
function withMagnitude(value: number): string {
  const size = Math.abs(value);
  const fitting = magnitudes.find((magnitude) => size >= magnitude.size);
  if (fitting === undefined) return formatNumber(value);
  const scaled = roundedToMicros(value / fitting.size);
  const shortEnough = Math.round(scaled * 100) / 100 === scaled;
  return shortEnough ? `${formatNumber(scaled)} ${fitting.word}` : formatNumber(value);
}

/** Sheds what binary fractions add: 0.1 + 0.2 is 0.3. */
function roundedToMicros(value: number): number {
  return Math.abs(value) < 1e15 ? Math.round(value * 1e6) / 1e6 : value;
}
