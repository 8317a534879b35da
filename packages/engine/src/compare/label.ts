import { predicateFamilies } from '../lexicon/predicate-families.ts';
import type { Group } from './group.ts';
import { byText } from './order.ts';

/** Names the quantity for a reader, in the words that most of its figures use: "troops deployed in Kazakhstan". */
export function labelOf(group: Group): string {
  const kind = group[0]?.topic.kind;
  const thing = mostCommon(
    group.flatMap(({ finding }) => finding.counted?.text.replace(/\s+/g, ' ').toLowerCase() ?? []),
  );
  const done = sharedFate(group);
  const place = mostCommon(group.flatMap(({ finding }) => finding.scope.place ?? []));
  const about = thing ?? keyWords(group);
  const where = place && !about.includes(place.toLowerCase()) ? ` in ${place}` : '';
  if (kind === 'age') return `age of ${about}`;
  if (kind === 'count') return `${thing ?? 'people'}${done && !about.includes(done) ? ` ${done}` : ''}${where}`;
  return `${about}${where}`;
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

/** The words that the figures' surroundings share and that tell most. */
function keyWords(group: Group): string {
  const sums = new Map<string, number>();
  for (const { topic } of group) {
    for (const [word, value] of topic.context.words) sums.set(word, (sums.get(word) ?? 0) + value);
  }
  const words = [...sums].toSorted(([a, one], [b, other]) => other - one || byText(a, b));
  return words
    .slice(0, 2)
    .map(([word]) => word)
    .join(', ');
}
