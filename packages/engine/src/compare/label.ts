import type { FigureKind } from '@crossread/shared';
import { currencyNames } from '../lexicon/currencies.ts';
import { months, weekdays } from '../lexicon/calendar.ts';
import { predicateFamilies } from '../lexicon/predicate-families.ts';
import { unitOfWritten } from '../lexicon/units.ts';
import type { ComparedFigure } from './compared-figure.ts';
import type { Group } from './group.ts';
import { byText } from './order.ts';

/** What is measured, where the reports name no thing that they count. */
const measured: Readonly<Record<FigureKind, string>> = {
  count: 'number',
  money: 'sum',
  percentage: 'percentage',
  measure: 'measure',
  duration: 'length of time',
  age: 'age',
  multiplier: 'rise or fall',
  fraction: 'share',
  other: 'number',
};

/** Words that stand beside many figures and name none. */
const idle = new Set([
  ...weekdays,
  ...months,
  'yesterday',
  'today',
  'tomorrow',
  'last',
  'next',
  'first',
  'cent',
  'percent',
  'year',
  'month',
  'week',
  'day',
  'time',
]);
const fateWords = new Set(Object.values(predicateFamilies).flat());

/** Names the quantity for a reader, in the words that most of its figures use: "troops deployed in Kazakhstan". */
export function labelOf(group: Group): string {
  const kind = group[0]?.topic.kind ?? 'count';
  const thing = mostCommon(
    group.flatMap(({ finding }) => finding.counted?.text.replace(/\s+/g, ' ').toLowerCase() ?? []),
  );
  if (kind === 'age') return `age of ${phraseBeside(group, name) ?? 'a person'}`;
  const place = mostCommon(group.flatMap(({ finding }) => finding.scope.place ?? []));
  if (kind === 'count') return `${countOf(thing ?? 'people', group)}${inPlace(place, thing)}`;
  if (thing === null || kind === 'multiplier') {
    const phrase = thing ?? phraseBeside(group, noun);
    return phrase === null ? measured[kind] : `${phrase} (${measured[kind]})`;
  }
  return `${kind === 'fraction' ? 'share of ' : ''}${thing}${inPlace(place, thing)}`;
}

/** The thing and what befell it, said once: "deaths", but "people killed". */
function countOf(thing: string, group: Group): string {
  const done = sharedFate(group);
  const saysSo = thing.split(' ').some((word) => fateWords.has(word) || fateWords.has(word.replace(/s$/, '')));
  return done === null || saysSo || thing.includes(done) ? thing : `${thing} ${done}`;
}

function inPlace(place: string | null, thing: string | null): string {
  return place && !thing?.includes(place.toLowerCase()) ? ` in ${place}` : '';
}

/** What most of the figures say happened, in the words of the families: "killed". */
function sharedFate(group: Group): string | null {
  const named = Object.keys(predicateFamilies);
  const done = mostCommon(group.flatMap(({ topic }) => [...topic.predicates].filter((fate) => named.includes(fate))));
  const saying = group.filter(({ topic }) => done !== null && topic.predicates.has(done));
  return saying.length * 2 >= group.length ? done : null;
}

function mostCommon(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let [best, most]: [string | null, number] = [null, 0];
  for (const [word, count] of counts) {
    const shorter = best === null || word.length - best.length || byText(word, best);
    if (count > most || (count === most && Number(shorter) < 0)) [best, most] = [word, count];
  }
  return best;
}

const name: ReadonlySet<string> = new Set(['PROPN']);
const noun: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
/** Before a noun, what belongs to its phrase. */
const modifier = new Set(['ADJ', 'NOUN', 'PROPN']);
/** Words of a phrase to either side of its most telling one. */
const phraseReach = 2;

/** The noun that tells most beside the group's figures, with the words that belong to it, as first printed: "severance fund". */
function phraseBeside(group: Group, tags: ReadonlySet<string>): string | null {
  const sums = new Map<string, number>();
  for (const { topic } of group) {
    for (const [word, value] of topic.context.words) {
      if (!idle.has(word) && !isUnit(word)) sums.set(word, (sums.get(word) ?? 0) + value);
    }
  }
  let [best, most]: [string | null, number] = [null, 0];
  for (const figure of group) {
    const { families } = figure.topic.words;
    families.forEach((word, place) => {
      const sum = sums.get(word) ?? 0;
      if (sum <= most || !tags.has(figure.topic.words.tokens[place]?.tag ?? '') || isWithin(figure, place)) return;
      [best, most] = [phraseAt(figure, place, tags), sum];
    });
  }
  return best;
}

/** Euros and hours are what is counted in, not what is counted. */
function isUnit(word: string): boolean {
  return currencyNames.has(word) || unitOfWritten.has(word);
}

function phraseAt(figure: ComparedFigure, place: number, tags: ReadonlySet<string>): string {
  const { tokens } = figure.topic.words;
  const joins = (at: number, of: ReadonlySet<string>): boolean =>
    of.has(tokens[at]?.tag ?? '') && !isWithin(figure, at);
  let [first, last] = [place, place];
  while (first > place - phraseReach && joins(first - 1, tags === name ? name : modifier)) first -= 1;
  while (last < place + phraseReach && joins(last + 1, tags)) last += 1;
  const words = tokens.slice(first, last + 1);
  return words.map(({ text, lower, tag }) => (tag === 'PROPN' ? text : lower)).join(' ');
}

function isWithin({ finding, topic }: ComparedFigure, place: number): boolean {
  const token = topic.words.tokens[place];
  return token !== undefined && token.start >= finding.span.start && token.end <= finding.span.end;
}
