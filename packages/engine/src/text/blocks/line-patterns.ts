import { groupBy } from '../../group-by.ts';

/**
 * Whether a line matches one of the patterns. Those of the same flags are asked as one, and those tied to the line's start
 * apart from the rest: they fail there, once for all, instead of at every character.
 */
export function matcherOf(patterns: readonly RegExp[]): (line: string) => boolean {
  const groups = groupBy(patterns, ({ flags, source }) => `${flags} ${source.startsWith('^')}`);
  const joined = [...groups.values()].map(
    (group) => new RegExp(group.map(({ source }) => source).join('|'), group[0]?.flags),
  );
  return (line) => joined.some((pattern) => pattern.test(line));
}
