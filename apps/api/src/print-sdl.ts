import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema/schema.ts';

/** The schema as it is committed in schema.graphql: sorted, so that moving a field in the code changes nothing. */
export function printSdl(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
