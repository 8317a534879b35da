import pino, { type Logger } from 'pino';
import { requestScope, type RequestScope } from './http/request-scope.ts';

/**
 * Lines of JSON, each with the id of the request it belongs to. They hold no query, variable, address or cookie; of an
 * error only what our code says of it: those of the database carry the values that they are about.
 */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: { pid: process.pid },
    mixin: () => scopeFields(requestScope.getStore()),
    serializers: { err: (error: unknown) => plainError(error) },
  });
}

function scopeFields(scope: RequestScope | undefined): object {
  return scope ? { requestId: scope.requestId, operation: scope.operation, outcome: scope.outcome } : {};
}

interface PlainError {
  readonly type: string;
  readonly message: string;
  readonly code?: unknown;
  readonly stack?: string | undefined;
  readonly cause?: PlainError;
}

function plainError(error: unknown): PlainError {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  const { name, message, stack, cause } = error;
  return {
    type: name,
    message,
    stack,
    ...('code' in error ? { code: error.code } : {}),
    ...(cause instanceof Error ? { cause: plainError(cause) } : {}),
  };
}
