import { getArgumentValues, type GraphQLResolveInfo } from 'graphql';
import type { Frame, Path, PlannedField, Run, SelectionPlan } from './plan.ts';

export function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

/**
 * For promises that nobody waits for any more, since another part of the answer has failed: that they fail, too, is no
 * news, and Node would end the process for it.
 */
export function abandon(waiting: readonly unknown[]): void {
  for (const one of waiting) if (isPromise(one)) one.then(undefined, () => {});
}

/** The part of the answer that is asked of one object. Throws, or fails, where it would have an error. */
export function runSelection(plan: SelectionPlan, source: unknown, path: Path | undefined, run: Run): unknown {
  const answer: Record<string, unknown> = {};
  let waiting: Promise<void>[] | null = null;
  try {
    for (const planned of plan) {
      const value = planned.run(source, path, run);
      answer[planned.key] = value; // also while it is waited for, to keep the order
      if (!isPromise(value)) continue;
      const filled = value.then((there) => {
        answer[planned.key] = there;
      });
      if (waiting) waiting.push(filled);
      else waiting = [filled];
    }
  } catch (error) {
    if (waiting) abandon(waiting);
    throw error;
  }
  return waiting ? Promise.all(waiting).then(() => answer) : answer;
}

const noArguments = Object.freeze({});
/** A leaf does not ask where it is. */
const nowhere: Path = { prev: undefined, key: '', typename: undefined };

function pathOf({ key, parentType }: PlannedField, prev: Path | undefined): Path {
  return { prev, key, typename: parentType.name };
}

/** A field's part of the answer. */
export function runField(planned: PlannedField, source: unknown, prev: Path | undefined, run: Run): unknown {
  const { lean } = planned;
  const given = planned.givesArguments ? argumentsOf(planned, run) : noArguments;
  if (lean && lean.isLoaded(source as object, given)) {
    const path = planned.isLeaf ? nowhere : pathOf(planned, prev);
    return completed(planned, lean.resolve(source, given, run.context), path, run);
  }
  const path = pathOf(planned, prev);
  const args = planned.hasArguments && !planned.givesArguments ? argumentsOf(planned, run) : given;
  return completed(planned, planned.resolve(source, args, run.context, infoOf(planned, path, run)), path, run);
}

function completed({ complete }: PlannedField, value: unknown, path: Path, run: Run): unknown {
  if (!isPromise(value)) return complete(value, path, run);
  return value.then((there) => {
    run.signal?.throwIfAborted();
    return complete(there, path, run);
  });
}

function argumentsOf({ field, nodes }: PlannedField, { variables }: Run): Record<string, unknown> {
  return getArgumentValues(field, nodes[0], variables);
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
