import { getOperationAST, type ExecutionArgs, type GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { rateLimited } from '../limits/limit-error.ts';
import type { Metrics, Outcome } from '../metrics/metrics.ts';
import { requestScope } from './request-scope.ts';

/** Notes what kind of operation a request was and how it went. */
export function graphqlOutcome(metrics: Metrics): Plugin {
  const noteOperation = ({ args: { document, operationName } }: { readonly args: ExecutionArgs }): void => {
    const scope = requestScope.getStore();
    if (scope) scope.operation = getOperationAST(document, operationName)?.operation ?? 'none';
  };
  return {
    onExecute: noteOperation,
    onSubscribe: noteOperation,
    onResultProcess({ result }) {
      const errors = 'errors' in result ? (result.errors ?? []) : [];
      for (const { extensions } of errors) {
        if (extensions?.['code'] === 'LIMIT_EXCEEDED') metrics.refused((extensions['limit'] as { of: string }).of);
        if (extensions?.['code'] === rateLimited) metrics.refused(rateLimited);
      }
      const scope = requestScope.getStore();
      if (scope) scope.outcome = outcomeOf(errors);
    },
  };
}

function outcomeOf(errors: readonly Pick<GraphQLError, 'extensions'>[]): Outcome {
  if (errors.length === 0) return 'ok';
  const codes = errors.map(({ extensions }) => extensions?.['code']);
  if (codes.includes('LIMIT_EXCEEDED') || codes.includes(rateLimited)) return 'refused';
  return codes.includes('INTERNAL_SERVER_ERROR') ? 'failed' : 'invalid';
}
