import { z } from 'zod';

const searchCharacters = 200;
const searchWords = 12;

/** What stories may be looked for by; messages name the argument. */
export const storiesArguments = z
  .object({
    search: text('search').refine(
      (search) => (search?.match(/\S+/g)?.length ?? 0) <= searchWords,
      `search has at most ${searchWords} words.`,
    ),
    publisher: text('publisher'),
  })
  .loose();

function text(name: string) {
  return z.string().max(searchCharacters, `${name} has at most ${searchCharacters} characters.`).nullish();
}
