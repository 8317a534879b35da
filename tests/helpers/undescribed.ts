import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

interface Named {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly deprecationReason?: string | null | undefined;
}

/** Coordinates of everything in a schema that says nothing of itself: `Story`, `Story.title`, `Query.stories(first:)`. */
export function undescribed(schema: GraphQLSchema): readonly string[] {
  return elementsOf(schema)
    .filter(([, { description }]) => !description?.trim())
    .map(([coordinate]) => coordinate);
}

/** Coordinates of what is deprecated without saying what to use instead: GraphQL's own words for that say nothing. */
export function deprecatedForNoReason(schema: GraphQLSchema): readonly string[] {
  return elementsOf(schema)
    .filter(([, { deprecationReason }]) => ['', 'No longer supported'].includes(deprecationReason?.trim() ?? 'none'))
    .map(([coordinate]) => coordinate);
}

function elementsOf(schema: GraphQLSchema): readonly (readonly [coordinate: string, Named])[] {
  const own = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  return own.flatMap((type) => [[type.name, type] as const, ...membersOf(type)]);
}

function membersOf(type: GraphQLNamedType): readonly (readonly [string, Named])[] {
  if (isEnumType(type)) return type.getValues().map((value) => [`${type.name}.${value.name}`, value]);
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const coordinate = `${type.name}.${field.name}`;
    const args: readonly Named[] = 'args' in field ? field.args : [];
    return [[coordinate, field], ...args.map((arg) => [`${coordinate}(${arg.name}:)`, arg] as const)] as const;
  });
}
