import type { Plugin, YogaServerInstance } from 'graphql-yoga';
import type { Context } from '../context.ts';
import { requestScope } from './request-scope.ts';
import { trustedDocument } from './trusted-documents.ts';

/** The part of Yoga that knows GraphQL but not HTTP. */
type Yoga<Initial extends object> = Pick<YogaServerInstance<Initial, Context>, 'getResultForParams'>;
type Result = Awaited<ReturnType<Yoga<object>['getResultForParams']>>;

/** Handed to Yoga with a request: an answer that it has worked out already and is only to write. */
export interface Answered {
  answered?: Result;
}

/** For Yoga's plugins: takes the answer that comes with the request. */
export const useAnswered: Plugin = {
  onParams({ context, setResult }) {
    const { answered } = context as Answered;
    if (answered !== undefined) setResult(answered);
  },
};

export interface WrittenAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/**
 * Most requests POST a query as JSON and get data without errors. For them Yoga's way from a Request to a Response costs
 * more than the answer, so only the part of it that knows GraphQL is gone: parameters, documents, limits, context,
 * execution and masking. Gives what to write; or what Yoga is to write by its own rules; or null where Yoga is to do all
 * of it. Plugins that look at requests before they are parsed (`onRequest`) are not asked: what they would do belongs
 * into the handler.
 */
export async function answerShortly<Initial extends object>(
  yoga: Yoga<Initial>,
  request: Request,
  body: Buffer,
  context: Initial,
): Promise<WrittenAnswer | Answered | null> {
  const params = paramsOf(request, body);
  if (!params) return null;
  let result: Result;
  try {
    result = await yoga.getResultForParams({ params, request }, { ...context });
  } catch {
    return null; // of parameters that Yoga refuses before anything is done; it says why, and how
  }
  const contentType = contentTypeFor(request.headers.get('accept') ?? '*/*');
  if (contentType === null || !isPlain(result)) return { answered: result };
  const scope = requestScope.getStore();
  if (scope) scope.outcome = 'ok';
  return { status: 200, headers: new Map([['content-type', contentType]]), body: JSON.stringify(result) };
}

function paramsOf(request: Request, body: Buffer): object | null {
  if (request.method !== 'POST' || request.headers.get('content-type') !== 'application/json') return null;
  try {
    const params = JSON.parse(body.toString()) as { readonly query?: unknown; readonly documentId?: unknown } | null;
    const query = params?.query ?? trustedDocument(params?.documentId);
    // Yoga tells by the request whether an answer is a stream.
    return typeof query !== 'string' || query.includes('subscription') ? null : params;
  } catch {
    return null;
  }
}

/** Errors have a status and fields of their own, streams a form. */
function isPlain(result: Result): boolean {
  return (
    typeof result === 'object' &&
    !Array.isArray(result) &&
    'data' in result &&
    !('errors' in result) &&
    !('http' in (result.extensions ?? {})) &&
    !('stringify' in result)
  );
}

/** The first kind the client names that an answer can have, as Yoga chooses it; null where that is not told so simply. */
function contentTypeFor(accept: string): string | null {
  if (accept.includes(';')) return null;
  for (const type of accept.toLowerCase().split(',')) {
    const name = type.trim();
    if (name === 'application/graphql-response+json') return `${name}; charset=utf-8`;
    if (name === 'application/json' || name === '*/*') return 'application/json; charset=utf-8';
    if (name.includes('*')) return null;
  }
  return null;
}
