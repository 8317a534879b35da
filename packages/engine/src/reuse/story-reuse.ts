import type { TextReuse } from '@crossread/shared';
import type { ReadArticle } from '../article.ts';
import { reuseTexts, type ReuseText } from './reuse-text.ts';
import { containment } from './shingles.ts';
import { sharingPairs, type SharingPair } from './sharing-pairs.ts';
import { mayShareOrigin, passageShingles, textReuse } from './text-reuse.ts';

/** What the reports of a story share. */
export interface StoryReuse {
  /** For each article the first of those that go back to one text with it, by index: itself, where it stands alone. */
  readonly leaders: readonly number[];
  /** The shared five-word runs of two articles, by index, over those of the smaller one, 0–1. */
  containment(a: number, b: number): number;
  /** All pairs that share a passage, in the order of the articles. */
  pairs(): readonly TextReuse[];
}

/**
 * Sharing is passed on: where A shares its text with B and B with C, all three go back to one, though A and C may have cut
 * different parts. So pairs that are known to go back to one text need not be laid side by side until they are asked for.
 */
export function storyReuse(articles: readonly ReadArticle[]): StoryReuse {
  const texts = reuseTexts(articles);
  const found = sharingPairs(
    texts.map(({ words }) => words.numbers),
    passageShingles,
  );
  const known = new Map<SharingPair, TextReuse | null>();
  const sidesOf = ({ a, b }: SharingPair) => [texts[a] as ReuseText, texts[b] as ReuseText] as const;
  const reuseOf = (pair: SharingPair): TextReuse | null => {
    const made = known.get(pair);
    if (made !== undefined) return made;
    const reuse = textReuse(...sidesOf(pair));
    known.set(pair, reuse);
    return reuse;
  };
  const leaders = articles.map((_, index) => index);
  const leaderOf = (index: number): number => {
    let leader = index;
    while (leaders[leader] !== leader) leader = leaders[leader] ?? leader;
    return (leaders[index] = leader);
  };
  for (const pair of found.toSorted((one, other) => other.shared - one.shared || one.b - other.b || one.a - other.a)) {
    const [one, other] = [leaderOf(pair.a), leaderOf(pair.b)];
    if (one === other || !mayShareOrigin(...sidesOf(pair))) continue;
    if (reuseOf(pair)?.sharedOrigin) leaders[Math.max(one, other)] = Math.min(one, other);
  }
  return {
    leaders: leaders.map((_, index) => leaderOf(index)),
    containment(a, b) {
      const [one, other] = sidesOf({ a, b, shared: 0 });
      return containment(one.shingles(), other.shingles());
    },
    pairs: () =>
      found.toSorted((one, other) => one.a - other.a || one.b - other.b).flatMap((pair) => reuseOf(pair) ?? []),
  };
}
