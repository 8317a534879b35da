import { currencyNames } from '../lexicon/currencies.ts';
import { months, weekdays } from '../lexicon/calendar.ts';
import { predicateFamilies, predicateNames } from '../lexicon/predicate-families.ts';
import type { PredicateFamily } from '../lexicon/predicate-families.ts';
import { unitOfWritten } from '../lexicon/units.ts';
import { say } from '../wording/message.ts';
import type { Message } from '../wording/message.ts';
import type { ComparedFigure } from './compared-figure.ts';
import type { Group } from './group.ts';
import { byText } from './order.ts';

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
export function labelOf(group: Group): Message {
  const kind = group[0]?.topic.kind ?? 'count';
  const thing = mostCommon(
    group.flatMap(({ finding }) => finding.counted?.text.replace(/\s+/g, ' ').toLowerCase() ?? []),
  );
  if (kind === 'age') {
    const phrase = phraseBeside(group, name);
    return say('label.age', { of: phrase === null ? say('label.a-person', {}) : bare(phrase) });
  }
  const place = mostCommon(group.flatMap(({ finding }) => finding.scope.place ?? []));
  if (kind === 'count') return inPlace(countOf(thing ?? 'people', group), place, thing);
  if (thing === null || kind === 'multiplier') {
    const phrase = thing ?? phraseBeside(group, noun);
    const measure = say(`measured.${kind}`, {});
    return phrase === null ? measure : say('label.measured', { phrase: bare(phrase), measure });
  }
  return inPlace(kind === 'fraction' ? say('label.share', { thing: bare(thing) }) : bare(thing), place, thing);
}

const bare = (words: string): Message => say('thing.bare', { noun: words });

/** The thing and what befell it, said once: "deaths", but "people killed". */
function countOf(thing: string, group: Group): Message {
  const done = sharedFate(group);
  const saysSo = thing.split(' ').some((word) => fateWords.has(word) || fateWords.has(word.replace(/s$/, '')));
  if (done === null || saysSo || thing.includes(done)) return bare(thing);
  return say('thing.happened', { noun: thing, happened: say(`fate.${done}`, {}) });
}

function inPlace(label: Message, place: string | null, thing: string | null): Message {
  return place && !thing?.includes(place.toLowerCase()) ? say('label.in-place', { thing: label, place }) : label;
}

/** What most of the figures say happened, in the words of the families: "killed". */
function sharedFate(group: Group): PredicateFamily | null {
  const done = mostCommon(
    group.flatMap(({ topic }) => predicateNames.filter((family) => topic.predicates.has(family))),
  );
  const saying = group.filter(({ topic }) => done !== null && topic.predicates.has(done));
  return saying.length * 2 >= group.length ? done : null;
}

function mostCommon<Word extends string>(words: readonly Word[]): Word | null {
  const counts = new Map<Word, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let [best, most]: [Word | null, number] = [null, 0];
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
