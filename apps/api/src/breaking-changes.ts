import {
  BreakingChangeType,
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql';

/**
 * What clients of the last release would stumble over, a sentence for each: from the SDL that was released and the present
 * one. A field or a value may go once a release has called it deprecated.
 */
export function breakingChanges(released: string, current: string): readonly string[] {
  const before = buildSchema(released);
  return findBreakingChanges(before, buildSchema(current))
    .filter(({ type, description }) => !wasDeprecated(before, type, description))
    .map(({ description }) => description);
}

/** graphql-js tells the names in its sentence alone: "Story.title was removed." */
function wasDeprecated(before: GraphQLSchema, change: BreakingChangeType, description: string): boolean {
  if (change === BreakingChangeType.FIELD_REMOVED) {
    const [, typeName = '', field = ''] = /^(\w+)\.(\w+) was removed/.exec(description) ?? [];
    const type = before.getType(typeName);
    return isObjectType(type) && type.getFields()[field]?.deprecationReason != null;
  }
  if (change === BreakingChangeType.VALUE_REMOVED_FROM_ENUM) {
    const [, value = '', typeName = ''] = /^(\w+) was removed from enum type (\w+)/.exec(description) ?? [];
    const type = before.getType(typeName);
    return isEnumType(type) && type.getValue(value)?.deprecationReason != null;
  }
  return false;
}
