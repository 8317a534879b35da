import { complexityFromQuery } from '@pothos/plugin-complexity';
import {
  getOperationAST,
  GraphQLError,
  Kind,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';
import { exhaustedError, limitError } from './limit-error.ts';
import { requestLimits } from './limits.ts';

const most = requestLimits.cost;

interface Cost {
  readonly requested: number;
  readonly limit: number;
}

/** Tells with each answer what it cost, in `extensions.cost`; refuses what costs too much, and whoever has nothing left. */
export const costLimit: Plugin<Context> = {
  async onExecute({ args, setResultAndStopExecution }) {
    const cost = await paid(args);
    if ('errors' in cost) return setResultAndStopExecution(cost);
    return {
      onExecuteDone({ result, setResult }) {
        if (!(Symbol.asyncIterator in result)) setResult(withCost(result, cost));
      },
    };
  },
  async onSubscribe({ args, setResultAndStopExecution }) {
    const cost = await paid(args);
    if ('errors' in cost) return setResultAndStopExecution(cost);
    return {
      onSubscribeResult: () => ({ onNext: ({ result, setResult }) => setResult(withCost(result, cost)) }),
    };
  },
};

type Refused = ExecutionResult & { readonly errors: readonly GraphQLError[] };

async function paid(args: ExecutionArgs): Promise<Cost | Refused> {
  const cost = costOrRefusal(args);
  if ('errors' in cost) return cost;
  const { spend } = args.contextValue as Context;
  const exhausted = await spend(cost.requested);
  return exhausted ? { errors: [exhaustedError(exhausted)], extensions: { cost } } : cost;
}

function withCost(result: ExecutionResult, cost: Cost): ExecutionResult {
  return { ...result, extensions: { ...result.extensions, cost } };
}

/** What cannot be counted, since a variable or an id is none, is refused for that. */
function costOrRefusal(args: ExecutionArgs): Cost | Refused {
  try {
    const requested = costOf(args);
    const cost = { requested, limit: most };
    if (requested <= most) return cost;
    const message = `The query costs ${requested}, in rows read; at most ${most} are answered. Ask for fewer items at a time (first: 10), or for lists within lists one by one.`;
    return { errors: [limitError({ of: 'cost', found: requested, most, message })], extensions: { cost } };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { message, nodes, extensions } = error;
    const http = { spec: true, status: 400 };
    return {
      errors: [
        new GraphQLError(message, {
          nodes: nodes ?? null,
          extensions: { code: 'BAD_USER_INPUT', ...extensions, http },
        }),
      ],
    };
  }
}

/** What the same document with the same variables costs, which is counted on each page again. */
const known = new WeakMap<DocumentNode, Map<string, number>>();
const knownMost = 20;

function costOf(args: ExecutionArgs): number {
  const { document, operationName, variableValues } = args;
  const costs = known.get(document) ?? new Map<string, number>();
  known.set(document, costs);
  const variables = JSON.stringify(variableValues ?? {});
  if (variables.length > longVariables) return count(args);
  const key = `${operationName ?? ''} ${variables}`;
  const cost = costs.get(key) ?? count(args);
  if (costs.size >= knownMost) costs.clear();
  costs.set(key, cost);
  return cost;
}

/** Those of an import are counted each time rather than kept. */
const longVariables = 1000;

function count({ schema, document, operationName, variableValues, contextValue }: ExecutionArgs): number {
  const operation = getOperationAST(document, operationName);
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  // Which operation is meant is for the execution to complain of.
  if (!operation) return 0;
  const { complexity } = complexityFromQuery(
    { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] },
    { schema, ctx: contextValue as object, variables: { ...variableValues } },
  );
  return Math.min(complexity, Number.MAX_SAFE_INTEGER);
}
