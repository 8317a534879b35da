const generic = new Set(
  'the a an of to in on at for and or by with that was were is are be been had has have would will'.split(' '),
);

/** The words of a clause that carry its meaning, in lower case. */
export function contentOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}[\p{L}’'-]*|\d+/gu) ?? [];
  return new Set(words.filter((word) => !generic.has(word)));
}
