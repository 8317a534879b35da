import { z } from 'zod';
import { connectionMost } from './relay-words.ts';
import { isUuid } from './global-id.ts';

const searchCharacters = 200;
const searchWords = 12;

/** What may be asked of the list of stories; messages name the argument. */
export const storiesArguments = z
  .object({
    first: pageSize('first'),
    last: pageSize('last'),
    after: cursor('after'),
    before: cursor('before'),
    search: text('search').refine(
      (search) => (search?.match(/\S+/g)?.length ?? 0) <= searchWords,
      `search has at most ${searchWords} words.`,
    ),
    publisher: text('publisher'),
  })
  .loose();

function pageSize(name: string) {
  const message = `${name} is a number from 1 to ${connectionMost}.`;
  return z.number().min(1, message).max(connectionMost, message).nullish();
}

function text(name: string) {
  return z.string().max(searchCharacters, `${name} has at most ${searchCharacters} characters.`).nullish();
}

/** As the Prisma plugin writes them: GPC, the kind of value, and the id. */
function cursor(name: string) {
  const isCursor = (given: string): boolean => {
    const [prefix, kind, id, ...rest] = Buffer.from(given, 'base64').toString().split(':');
    return prefix === 'GPC' && kind === 'S' && isUuid(id ?? '') && rest.length === 0;
  };
  return z.string().refine(isCursor, `${name} is a cursor that this list has given.`).nullish();
}
