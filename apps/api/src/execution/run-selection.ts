import { getArgumentValues, type GraphQLResolveInfo } from 'graphql';
import type { Frame, Path, PlannedField, Run, SelectionPlan } from './plan.ts';

export function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

/** The part of the answer that is asked of one object. Throws, or fails, where it would have an error. */
export function runSelection(plan: SelectionPlan, source: unknown, path: Path | undefined, run: Run): unknown {
  const answer: Record<string, unknown> = {};
  let waiting: Promise<void>[] | null = null;
  for (const planned of plan) {
    const value = runField(planned, source, path, run);
    answer[planned.key] = value; // also while it is waited for, to keep the order
    if (isPromise(value)) {
      const filled = value.then((there) => {
        answer[planned.key] = there;
      });
      if (waiting) waiting.push(filled);
      else waiting = [filled];
    }
  }
  return waiting ? Promise.all(waiting).then(() => answer) : answer;
}

const noArguments = Object.freeze({});
/** A leaf does not ask where it is. */
const nowhere: Path = { prev: undefined, key: '', typename: undefined };

function pathOf({ key, parentType }: PlannedField, prev: Path | undefined): Path {
  return { prev, key, typename: parentType.name };
}

function runField(planned: PlannedField, source: unknown, prev: Path | undefined, run: Run): unknown {
  const { lean, complete } = planned;
  if (lean && lean.isLoaded(source as object)) {
    const path = planned.isLeaf ? nowhere : pathOf(planned, prev);
    return complete(lean.resolve(source, noArguments, run.context), path, run);
  }
  const path = pathOf(planned, prev);
  const args = planned.hasArguments ? getArgumentValues(planned.field, planned.nodes[0], run.variables) : {};
  const value = planned.resolve(source, args, run.context, infoOf(planned, path, run));
  if (!isPromise(value)) return complete(value, path, run);
  return value.then((there) => {
    run.signal?.throwIfAborted();
    return complete(there, path, run);
  });
}

/** `path` may be that of an item of the field's list. */
export function infoOf({ field, nodes, parentType }: Frame, path: Path, run: Run): GraphQLResolveInfo {
  let fieldPath = path;
  while (typeof fieldPath.key === 'number' && fieldPath.prev) fieldPath = fieldPath.prev;
  return {
    fieldName: field.name,
    fieldNodes: nodes,
    returnType: field.type,
    parentType,
    path: fieldPath,
    schema: run.schema,
    fragments: run.fragments,
    rootValue: run.rootValue,
    operation: run.operation,
    variableValues: run.variables,
  };
}
