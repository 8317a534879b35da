import type { FigureKind } from '@crossread/shared';
import { predicateFamilies } from '../lexicon/predicate-families.ts';
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
const idle = new Set(['last', 'next', 'first', 'cent', 'percent', 'year', 'month', 'week', 'day', 'time']);
const fateWords = new Set(Object.values(predicateFamilies).flat());

/** Names the quantity for a reader, in the words that most of its figures use: "troops deployed in Kazakhstan". */
export function labelOf(group: Group): string {
  const kind = group[0]?.topic.kind ?? 'count';
  const thing = mostCommon(
    group.flatMap(({ finding }) => finding.counted?.text.replace(/\s+/g, ' ').toLowerCase() ?? []),
  );
  const place = mostCommon(group.flatMap(({ finding }) => finding.scope.place ?? []));
  if (kind === 'age') return `age of ${keyWords(group).join(' ')}`;
  if (kind === 'count') return `${countOf(thing ?? 'people', group)}${inPlace(place, thing)}`;
  if (thing === null || kind === 'multiplier') return [thing ?? measured[kind], keyWords(group).join(', ')].join(': ');
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
  const counted = [...new Set(words)].map((word) => ({ word, count: words.filter((other) => other === word).length }));
  counted.sort((a, b) => b.count - a.count || a.word.length - b.word.length || byText(a.word, b.word));
  return counted[0]?.word ?? null;
}

/** The words around the figures that tell most, as one of the sentences writes and orders them. */
function keyWords(group: Group): readonly string[] {
  const sums = new Map<string, number>();
  for (const { topic } of group) {
    for (const [word, value] of topic.context.words) {
      if (!idle.has(word)) sums.set(word, (sums.get(word) ?? 0) + value);
    }
  }
  const telling = [...sums]
    .toSorted(([a, one], [b, other]) => other - one || byText(a, b))
    .slice(0, 2)
    .map(([word]) => word);
  const written = group.map(({ claim }) => asWritten(telling, claim.sentence.text));
  return written.reduce((best, words) => (words.length > best.length ? words : best), []);
}

/** Two letters of an ending may differ: "household" is found in "households". */
function asWritten(words: readonly string[], sentence: string): readonly string[] {
  const present = sentence.match(/[\p{L}’'-]+/gu) ?? [];
  const stems = words.map((word) => word.slice(0, Math.max(4, word.length - 2)));
  const found = present.filter((word) => stems.some((stem) => word.toLowerCase().startsWith(stem)));
  return [...new Map(found.map((word) => [word.toLowerCase(), word])).values()].slice(0, words.length);
}
