import { GraphQLError } from 'graphql';
import { z } from 'zod';
import type { InputProblem } from '../errors.ts';
import { isUuid } from './global-id.ts';
import { connectionMost } from './relay-words.ts';

const pageArguments = z.object({
  first: pageSize('first'),
  last: pageSize('last'),
  after: cursor('after'),
  before: cursor('before'),
});

/**
 * Throws a GraphQLError that names the argument where no connection gives such a page. A connection within a row becomes a
 * part of the row's statement before its own arguments are validated, so this is asked before anything is resolved.
 */
export function checkPageArguments(args: Readonly<Record<string, unknown>>): void {
  const { error } = pageArguments.safeParse(args);
  if (!error) return;
  const problems = error.issues.map(({ path, message }): InputProblem => ({
    code: 'out-of-range',
    input: path.join('.'),
    message,
  }));
  const message = problems.map((problem) => problem.message).join(' ');
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', problems } });
}

function pageSize(name: string) {
  const message = `${name} is a number from 1 to ${connectionMost}.`;
  return z.number().min(1, message).max(connectionMost, message).nullish();
}

/** As the Prisma plugin writes them: GPC, the kind of value, and the id. */
function cursor(name: string) {
  const isCursor = (given: string): boolean => {
    const [prefix, kind, id, ...rest] = Buffer.from(given, 'base64').toString().split(':');
    return prefix === 'GPC' && kind === 'S' && isUuid(id ?? '') && rest.length === 0;
  };
  return z.string().refine(isCursor, `${name} is a cursor that this list has given.`).nullish();
}
