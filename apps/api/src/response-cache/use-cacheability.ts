import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { requestScope } from '../http/request-scope.ts';

/** For Yoga's plugins: a query whose answer has no errors may be shared, as far as GraphQL can tell. */
export const useCacheability: Plugin = {
  onExecute({ args: { document, operationName } }) {
    const isQuery = getOperationAST(document, operationName)?.operation === 'query';
    return {
      onExecuteDone({ result }) {
        if (isQuery && 'data' in result && !result.errors) requestScope.getStore()?.cacheability.readable();
      },
    };
  },
};
