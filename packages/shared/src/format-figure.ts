import type { FigureKind, Interval } from './interchange/analysis.ts';
import type { Language } from './interchange/message.ts';

/** What a number counts, as far as writing it needs to know. */
export interface QuantityForm {
  readonly kind: FigureKind;
  /** ISO 4217 code for money, a plain name for measures, null for counts. */
  readonly unit: string | null;
}

const currencySymbols: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', JPY: '¥', USD: '$' };

type Forms = readonly [one: string, many: string];

/** How a language writes figures. */
interface Writing {
  /** Units that are words; symbols such as km stay as they are. */
  readonly units: Readonly<Record<string, Forms>>;
  readonly magnitudes: readonly { readonly size: number; readonly words: Forms }[];
  readonly percent: (number: string) => string;
  readonly times: (number: string) => string;
  readonly money: (number: string, symbol: string) => string;
  readonly any: string;
  readonly exactly: (value: string) => string;
  /** Of one end alone, `inclusive` or not. */
  readonly below: (upper: string, inclusive: boolean) => string;
  readonly above: (lower: string, inclusive: boolean) => string;
  readonly between: (
    lower: string,
    upper: string,
    inclusive: { readonly lower: boolean; readonly upper: boolean },
  ) => string;
}

const english: Writing = {
  units: {
    second: ['second', 'seconds'],
    minute: ['minute', 'minutes'],
    hour: ['hour', 'hours'],
    day: ['day', 'days'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    year: ['year', 'years'],
    decade: ['decade', 'decades'],
    century: ['century', 'centuries'],
  },
  magnitudes: [
    { size: 1e12, words: ['trillion', 'trillion'] },
    { size: 1e9, words: ['billion', 'billion'] },
    { size: 1e6, words: ['million', 'million'] },
  ],
  percent: (number) => `${number}%`,
  times: (number) => `${number} times`,
  money: (number, symbol) => `${symbol}${number}`,
  any: 'any number',
  exactly: (value) => `exactly ${value}`,
  below: (upper, inclusive) => (inclusive ? `${upper} or less` : `less than ${upper}`),
  above: (lower, inclusive) => (inclusive ? `${lower} or more` : `more than ${lower}`),
  between(lower, upper, inclusive) {
    if (inclusive.lower) return `from ${lower} to ${inclusive.upper ? '' : 'just under '}${upper}`;
    return `more than ${lower}, ${inclusive.upper ? 'up to' : 'less than'} ${upper}`;
  },
};

const german: Writing = {
  units: {
    second: ['Sekunde', 'Sekunden'],
    minute: ['Minute', 'Minuten'],
    hour: ['Stunde', 'Stunden'],
    day: ['Tag', 'Tage'],
    week: ['Woche', 'Wochen'],
    month: ['Monat', 'Monate'],
    year: ['Jahr', 'Jahre'],
    decade: ['Jahrzehnt', 'Jahrzehnte'],
    century: ['Jahrhundert', 'Jahrhunderte'],
    degree: ['Grad', 'Grad'],
    'percentage points': ['Prozentpunkt', 'Prozentpunkte'],
  },
  magnitudes: [
    { size: 1e12, words: ['Billion', 'Billionen'] },
    { size: 1e9, words: ['Milliarde', 'Milliarden'] },
    { size: 1e6, words: ['Million', 'Millionen'] },
  ],
  percent: (number) => `${number} %`,
  times: (number) => `${number}-fach`,
  money: (number, symbol) => `${number} ${symbol}`,
  any: 'jede Zahl',
  exactly: (value) => `genau ${value}`,
  below: (upper, inclusive) => (inclusive ? `${upper} oder weniger` : `weniger als ${upper}`),
  above: (lower, inclusive) => (inclusive ? `${lower} oder mehr` : `mehr als ${lower}`),
  // Units stand in the nominative, which no preposition with the dative may come before.
  between(lower, upper, inclusive) {
    if (inclusive.lower) return inclusive.upper ? `${lower} bis ${upper}` : `mindestens ${lower}, weniger als ${upper}`;
    return `mehr als ${lower}, ${inclusive.upper ? 'höchstens' : 'weniger als'} ${upper}`;
  },
};

const writings: Readonly<Record<Language, Writing>> = { en: english, de: german };

/** A number as its language writes it, whatever the machine's locale: 7939 is "7,939" and in German "7.939", -0.25 is "−0.25". */
export function formatNumber(value: number, language: Language = 'en'): string {
  const written = inEnglish(value);
  return language === 'en' ? written : written.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
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
export function formatQuantity(value: number, { kind, unit }: QuantityForm, language: Language = 'en'): string {
  const { units, percent, times, money } = writings[language];
  const number = withMagnitude(value, language);
  if (kind === 'multiplier') return times(number);
  if (kind === 'percentage' && (unit === null || unit === '%')) return percent(number);
  if (unit === null) return number;
  const symbol = currencySymbols[unit];
  if (kind === 'money' && symbol !== undefined) return money(number, symbol);
  const [one, many] = units[unit] ?? [unit, unit];
  return `${number} ${value === 1 ? one : many}`;
}

/**
 * An interval in words: "exactly 16", "more than 160", "26 or less", "from 2,000 to 2,200", "more than 2,000, up to
 * 2,500". `write` puts a number in words of the same language.
 */
export function describeInterval(
  { lower, upper }: Interval,
  language: Language = 'en',
  write: (value: number) => string = (value) => formatNumber(value, language),
): string {
  const { any, exactly, below, above, between } = writings[language];
  if (lower === null) return upper === null ? any : below(write(upper.value), upper.inclusive);
  if (upper === null) return above(write(lower.value), lower.inclusive);
  if (lower.value === upper.value) return exactly(write(lower.value));
  return between(write(lower.value), write(upper.value), { lower: lower.inclusive, upper: upper.inclusive });
}

/** Millions and up read as words where that loses nothing: 2,100,000 is "2.1 million", 2,103,456 stays as it is. */
function withMagnitude(value: number, language: Language): string {
  const size = Math.abs(value);
  const fitting = writings[language].magnitudes.find((magnitude) => size >= magnitude.size);
  if (fitting === undefined) return formatNumber(value, language);
  const scaled = roundedToMicros(value / fitting.size);
  const shortEnough = Math.round(scaled * 100) / 100 === scaled;
  const [one, many] = fitting.words;
  return shortEnough ? `${formatNumber(scaled, language)} ${scaled === 1 ? one : many}` : formatNumber(value, language);
}

/** Sheds what binary fractions add: 0.1 + 0.2 is 0.3. */
function roundedToMicros(value: number): number {
  return Math.abs(value) < 1e15 ? Math.round(value * 1e6) / 1e6 : value;
}
