import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { InvalidInputError, NotAllowedError } from '../errors.ts';
import { requestScope } from './request-scope.ts';

/** Says what the asker can mend; anything unexpected is logged, and only the request's id is told. */
export function maskError(error: unknown, log: Logger): Error {
  const original = error instanceof GraphQLError ? error.originalError : error;
  if (original instanceof InvalidInputError) {
    return restated(error, original.message, { code: 'BAD_USER_INPUT', problems: original.problems });
  }
  if (original instanceof NotAllowedError) return restated(error, original.message, { code: 'FORBIDDEN' });
  // Without an original it comes from GraphQL itself: a document or a variable that does not fit the schema.
  if (error instanceof GraphQLError && (!original || original instanceof GraphQLError)) return withoutOriginal(error);
  const requestId = requestScope.getStore()?.requestId ?? 'no request';
  log.error({ err: original ?? error }, 'unexpected error');
  return restated(error, `Something went wrong on the server. Its log says more under ${requestId}.`, {
    code: 'INTERNAL_SERVER_ERROR',
    requestId,
  });
}

/** Yoga tells what the JSON parser said of a body, with a piece of it. */
function withoutOriginal(error: GraphQLError): GraphQLError {
  const { originalError, ...extensions } = error.extensions;
  return originalError === undefined ? error : restated(error, error.message, { ...extensions, http: { status: 400 } });
}

function restated(error: unknown, message: string, extensions: Record<string, unknown>): GraphQLError {
  if (!(error instanceof GraphQLError)) return new GraphQLError(message, { extensions });
  const { nodes, source, positions, path } = error;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions,
  });
}
