import {
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import type { Complete, Frame, Planning } from './plan.ts';
import { abandon, infoOf, isPromise, runSelection } from './run-selection.ts';

/** A value that has no place in an answer without errors. */
class Misplaced extends Error {
  override readonly name = 'Misplaced';
}

export function completerOf(planning: Planning, frame: Frame, type: GraphQLOutputType): Complete {
  const nullable = !isNonNullType(type);
  const complete = presentCompleterOf(planning, frame, nullable ? type : type.ofType);
  return (value, path, run) => {
    if (typeof value === 'object' && value instanceof Error) throw value;
    if (value !== null && value !== undefined) return complete(value, path, run);
    if (nullable) return null;
    throw new Misplaced(`${frame.field.name} is null.`);
  };
}

/** For values that are not null. */
function presentCompleterOf(
  planning: Planning,
  frame: Frame,
  type: Exclude<GraphQLOutputType, { readonly ofType: unknown }> | GraphQLOutputType,
): Complete {
  if (isListType(type)) return completeList(completerOf(planning, frame, type.ofType as GraphQLOutputType));
  if (isLeafType(type)) {
    return (value) => {
      const written: unknown = type.serialize(value);
      if (written === null || written === undefined) throw new Misplaced(`No ${type.name}.`);
      return written;
    };
  }
  if (isObjectType(type)) return completeObject(frame, type);
  if (isAbstractType(type)) return completeAbstract(planning, frame, type);
  throw new Misplaced(`${frame.field.name} has no type of values.`);
}

function completeList(complete: Complete): Complete {
  return (value, path, run) => {
    if (!Array.isArray(value)) throw new Misplaced('No list.');
    const items: unknown[] = [];
    let waits = false;
    try {
      value.forEach((item: unknown, key) => {
        const place = { prev: path, key, typename: undefined };
        const completed = isPromise(item) ? item.then((it) => complete(it, place, run)) : complete(item, place, run);
        waits ||= isPromise(completed);
        items.push(completed);
      });
    } catch (error) {
      abandon(items);
      throw error;
    }
    return waits ? Promise.all(items) : items;
  };
}

function completeObject(frame: Frame, type: GraphQLObjectType): Complete {
  const { isTypeOf } = type;
  return (value, path, run) => {
    // A promise, too, is left to graphql-js.
    if (isTypeOf && isTypeOf(value, run.context, infoOf(frame, path, run)) !== true) {
      throw new Misplaced(`No ${type.name}.`);
    }
    return runSelection(frame.planOf(type), value, path, run);
  };
}

function completeAbstract({ schema }: Planning, frame: Frame, type: GraphQLAbstractType): Complete {
  return (value, path, run) => {
    const name = type.resolveType?.(value, run.context, infoOf(frame, path, run), type);
    const complete = (resolved: unknown): unknown => {
      const actual = typeof resolved === 'string' ? schema.getType(resolved) : undefined;
      if (!isObjectType(actual) || !schema.isSubType(type, actual)) throw new Misplaced(`No ${type.name}.`);
      return completeObject(frame, actual)(value, path, run);
    };
    return isPromise(name) ? name.then(complete) : complete(name);
  };
}
