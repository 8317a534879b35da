import type { FigureKind } from '@crossread/shared';
import { currencyCents, currencyNames, currencySigns } from '../lexicon/currencies.ts';
import { gluedOnly, unitOfWritten } from '../lexicon/units.ts';
import type { Token } from '../text/document.ts';
import { glued, type Numeral } from './numeral.ts';
import { afterWords, wordsFrom } from './words-from.ts';

/** What a number is an amount of, by the sign before it or the words after it. */
export interface Amount {
  readonly kind: FigureKind;
  readonly unit: string | null;
  /** Tokens of sign, number and unit. */
  readonly first: number;
  readonly last: number;
  /** What the number has to be multiplied by: a hundredth for "60p". */
  readonly factor: number;
}

const unitWordsMax = 3;
const percent = new Set(['%', 'percent', 'pct', 'pc', 'per cent']);
const points = new Set(['percentage point', 'percentage points', 'pp', 'pps', '% points', 'percent points']);
const timeUnits = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century']);

/** The first words of all that may follow a number as its unit: most numbers are followed by none of them. */
const unitOpenings: ReadonlySet<string> = new Set(
  [...currencyNames.keys(), ...currencyCents.keys(), ...percent, ...points, ...unitOfWritten.keys()].map(
    (words) => words.split(' ')[0] ?? words,
  ),
);

/** Tried in this order: a currency sign outranks the "m" of "$5m". */
export function amountOf(tokens: readonly Token[], numeral: Numeral): Amount | null {
  const signed = signedMoney(tokens, numeral);
  if (signed !== null) return signed;
  if (!unitOpenings.has(wordsFrom(tokens, numeral.last, 1))) {
    return moneyBeforeSign(tokens, numeral) ?? metres(tokens, numeral);
  }
  return (
    namedMoney(tokens, numeral) ??
    moneyBeforeSign(tokens, numeral) ??
    share(tokens, numeral) ??
    metres(tokens, numeral) ??
    measure(tokens, numeral)
  );
}

/** "$5", "US$160 million". */
function signedMoney(tokens: readonly Token[], { first, last, spelled }: Numeral): Amount | null {
  const sign = tokens[first - 1];
  const before = sign?.sentence === tokens[first]?.sentence ? (sign?.lower ?? '') : '';
  const second = tokens[first - 2]?.lower ?? '';
  // "$US160", "US $5", "HK $5": a country's letters beside the sign.
  const letters = before === 'us' && second === '$' ? 'us$' : before === '$' ? `${second}$` : '';
  const code = currencySigns.get(letters) ?? currencySigns.get(before);
  if (code === undefined || spelled) return null;
  const dollars = wordsFrom(tokens, last, 1) === 'dollars' ? last + 1 : last;
  const start = currencySigns.has(letters) ? first - 2 : first - 1;
  return { kind: 'money', unit: code, first: start, last: dollars, factor: 1 };
}

/** "5 dollars", "2 million pounds sterling", "60p". */
function namedMoney(tokens: readonly Token[], { first, last, spelled, maybeMetres, value }: Numeral): Amount | null {
  for (let count = unitWordsMax; count > 0; count -= 1) {
    const words = wordsFrom(tokens, last, count);
    const after = afterWords(tokens, last, count);
    const named = currencyNames.get(words);
    if (named !== undefined && !(words === 'pounds' && value < 1000 && isWeight(tokens, after))) {
      return { kind: 'money', unit: named, first, last: after, factor: 1 };
    }
    const cents = currencyCents.get(words);
    if (cents !== undefined && !spelled && !maybeMetres && (words !== 'p' || glued(tokens, last))) {
      return { kind: 'money', unit: cents, first, last: after, factor: 0.01 };
    }
  }
  return null;
}

/** "500 €" and "20 EUR"; a "$" after a number opens the next amount. */
function moneyBeforeSign(tokens: readonly Token[], { first, last }: Numeral): Amount | null {
  const sign = tokens[last];
  const code = sign?.sentence === tokens[first]?.sentence ? currencySigns.get(sign?.lower ?? '') : undefined;
  if (code === undefined || !/^(?:€|[A-Z]{3})$/.test(sign?.text ?? '')) return null;
  return { kind: 'money', unit: code, first, last: last + 1, factor: 1 };
}

const spending =
  /^(?:pa(?:y|ys|id|ying)|costs?|prices?d?|fine[sd]?|spen[dt]s?|spending|s(?:ell|ells|old)|worth|charged?|donat\w+|earn\w*|fees?|sterling|notes?)$/;

/** Pounds of weight: small amounts that are not spent, asked or paid. */
function isWeight(tokens: readonly Token[], after: number): boolean {
  return !tokens.slice(Math.max(0, after - 12), after + 4).some(({ lower }) => spending.test(lower));
}

function share(tokens: readonly Token[], { first, last }: Numeral): Amount | null {
  for (let count = 2; count > 0; count -= 1) {
    const words = wordsFrom(tokens, last, count);
    const end = afterWords(tokens, last, count);
    if (points.has(words)) return { kind: 'percentage', unit: 'pp', first, last: end, factor: 1 };
    if (percent.has(words) && tokens[last]?.text !== 'PC')
      return { kind: 'percentage', unit: '%', first, last: end, factor: 1 };
  }
  return null;
}

/** "500m" where a length is spoken of. */
function metres(tokens: readonly Token[], { first, last, maybeMetres }: Numeral): Amount | null {
  return maybeMetres && isLength(tokens, last) ? { kind: 'measure', unit: 'm', first, last, factor: 1e-6 } : null;
}

function measure(tokens: readonly Token[], { first, last, spelled }: Numeral): Amount | null {
  for (let count = unitWordsMax; count > 0; count -= 1) {
    const words = wordsFrom(tokens, last, count);
    const unit = unitOfWritten.get(words);
    if (unit === undefined) continue;
    if (gluedOnly.has(words) && (spelled || !glued(tokens, last) || !rightCase(tokens[last]?.text ?? ''))) continue;
    // "During 2016 Stone": a name, not a weight.
    if (/^\p{Lu}\p{Ll}{2}/u.test(tokens[last]?.text ?? '') && !glued(tokens, last)) continue;
    const end = afterWords(tokens, last, count);
    // A possessive or plural noun of another sense: "two second-half goals", "three-day-old".
    if (
      words === 'second' || words === 'seconds' ? /^(?:half|place|team|round)$/.test(wordsFrom(tokens, end, 1)) : false
    )
      continue;
    return { kind: timeUnits.has(unit.name) ? 'duration' : 'measure', unit: unit.name, first, last: end, factor: 1 };
  }
  return null;
}

/** "5g" is a weight and "5G" a network; "20C" a temperature. */
function rightCase(letter: string): boolean {
  return (
    letter.length > 1 || (/[cfwv]/i.test(letter) ? letter === letter.toUpperCase() : letter === letter.toLowerCase())
  );
}

const lengthWords =
  /^(?:tall|high|deep|long|wide|away|from|above|below|north|south|east|west|off|race|sprint|freestyle|hurdles|relay|dash|run|swim|down|up|thick|apart|altitude|[,.)])$/;

function isLength(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last];
  return next === undefined || next.sentence !== tokens[last - 1]?.sentence || lengthWords.test(next.lower);
}
