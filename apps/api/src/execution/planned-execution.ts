import { getOperationAST, getVariableValues, type ExecutionArgs, type OperationDefinitionNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Planning, Run, SelectionPlan } from './plan.ts';
import { isPromise, runSelection } from './run-selection.ts';
import { planningOf, planSelection, Unplanned } from './selection-plan.ts';

interface DocumentPlan {
  readonly operation: OperationDefinitionNode;
  readonly planning: Planning;
  readonly selection: SelectionPlan;
}

type Execute = (args: ExecutionArgs) => unknown;

/** For Yoga's plugins. */
export function usePlannedExecution(): Plugin {
  const plans = keptPlans();
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(plannedExecute(executeFn as Execute, plans));
    },
  };
}

/**
 * Queries run by a plan that is made once for each document. It knows nothing but answers without errors; whatever else
 * comes of it, the query is executed again, and from the start, by `execute`, which says what is wrong as the
 * specification has it. Queries change nothing, so they can be asked twice.
 */
export function plannedExecute(execute: Execute, planOf = keptPlans()): Execute {
  return (args) => {
    const plan = planOf(args);
    return plan ? runPlan(plan, args, execute) : execute(args);
  };
}

/** A plan is kept as long as its document is. */
function keptPlans(): (args: ExecutionArgs) => DocumentPlan | null {
  const plans = new WeakMap<object, Map<string, DocumentPlan | null>>();
  return (args) => {
    const { document } = args;
    const operation = args.operationName ?? '';
    const ofDocument = plans.get(document) ?? new Map<string, DocumentPlan | null>();
    plans.set(document, ofDocument);
    const known = ofDocument.get(operation);
    if (known !== undefined) return known;
    const plan = planDocument(args);
    ofDocument.set(operation, plan);
    return plan;
  };
}

/** Null for mutations and whatever else graphql-js does better. */
function planDocument({ schema, document, operationName }: ExecutionArgs): DocumentPlan | null {
  const operation = getOperationAST(document, operationName);
  const type = schema.getQueryType();
  if (operation?.operation !== 'query' || !type || operation.directives?.length) return null;
  try {
    const planning = planningOf(schema, document);
    return { operation, planning, selection: planSelection(planning, type, [operation.selectionSet]) };
  } catch (error) {
    if (error instanceof Unplanned) return null;
    throw error;
  }
}

function runPlan({ operation, planning, selection }: DocumentPlan, args: ExecutionArgs, execute: Execute): unknown {
  const { schema, rootValue, contextValue, variableValues } = args;
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {});
  if (!variables.coerced) return execute(args);
  const { signal = null } = args as { readonly signal?: AbortSignal };
  const run: Run = {
    ...planning,
    operation,
    rootValue,
    variables: variables.coerced,
    context: contextValue as object,
    signal,
  };
  const otherwise = (error: unknown): unknown => {
    if (signal?.aborted) throw error;
    return execute(args);
  };
  try {
    const data = runSelection(selection, rootValue, undefined, run);
    return isPromise(data) ? data.then((there) => ({ data: there }), otherwise) : { data };
  } catch (error) {
    return otherwise(error);
  }
}
