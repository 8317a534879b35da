import type { ValidationRule } from 'graphql';
import { limitError } from './limit-error.ts';

/** As many as the tools that we know of ask at once. */
const typesMost = 5;

/**
 * The schema is open to tools, which ask for it once; how deep they go, graphql-js's own rule bounds. Asked many times
 * over, under other names, it would be an answer of megabytes for a line of query.
 */
export const introspectionRule: ValidationRule = (context) => {
  let schemas = 0;
  let types = 0;
  return {
    Field(node) {
      if (node.name.value === '__schema') schemas += 1;
      if (node.name.value === '__type') types += 1;
      const inside = context.getParentType()?.name.startsWith('__') === true;
      if (inside && node.alias) {
        const message = `Introspection is answered without aliases; leave out "${node.alias.value}".`;
        context.reportError(limitError({ of: 'introspection', found: 1, most: 0, message, node }));
      }
    },
    Document: {
      leave() {
        if (schemas > 1) {
          const message = `__schema is asked for ${schemas} times; it is answered once in a query.`;
          context.reportError(limitError({ of: 'introspection', found: schemas, most: 1, message }));
        }
        if (types > typesMost) {
          const message = `__type is asked for ${types} times; at most ${typesMost} are answered. Ask for __schema instead.`;
          context.reportError(limitError({ of: 'introspection', found: types, most: typesMost, message }));
        }
      },
    },
  };
};
