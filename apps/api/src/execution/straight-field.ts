import { getNullableType, GraphQLBoolean, GraphQLID, GraphQLString, isLeafType, isNonNullType } from 'graphql';
import type { PlannedField } from './plan.ts';
import { runField } from './run-selection.ts';

/**
 * Most fields of a page are a scalar that stands in its object as it stands in the answer, or is an enumeration's. They
 * are looked up and written without a call in between; what else stands there goes the usual way. Null for other fields.
 */
export function straightField(planned: PlannedField, property: string): PlannedField['run'] | null {
  const { type } = planned.field;
  const leaf = getNullableType(type);
  if (!isLeafType(leaf)) return null;
  const nullable = !isNonNullType(type);
  const asItStands = writtenAsItStands.get(leaf.name);
  return (source, prev, run) => {
    const value = (source as Readonly<Record<string, unknown>>)[property];
    if (value === null && nullable) return null;
    if (typeof value === asItStands) return value;
    if (typeof value === 'string' || typeof value === 'number') {
      const written: unknown = leaf.serialize(value);
      if (written !== null && written !== undefined) return written;
    }
    return runField(planned, source, prev, run);
  };
}

/** Which values graphql-js leaves as they are. */
const writtenAsItStands: ReadonlyMap<string, string> = new Map([
  [GraphQLString.name, 'string'],
  [GraphQLID.name, 'string'],
  [GraphQLBoolean.name, 'boolean'],
]);
