import { builder } from './builder.ts';

/** The words of the interchange format in GraphQL's spelling, each with what it means: other-source is OTHER_SOURCE. */
export function enumOf<Word extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Word, string>>,
) {
  const values = Object.fromEntries(
    (Object.entries(meanings) as [Word, string][]).map(([value, meaning]) => [
      spelled(value),
      { value, description: meaning },
    ]),
  );
  return builder.enumType(name, { description, values });
}

function spelled(word: string): string {
  return word
    .replace(/[A-Z]/g, (capital) => `_${capital}`)
    .replaceAll('-', '_')
    .toUpperCase();
}
