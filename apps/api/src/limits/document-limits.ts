import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { GraphQLError, ValidationContext } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { introspectionRule } from './introspection-rule.ts';
import { limitError, type LimitName } from './limit-error.ts';
import { requestLimits } from './limits.ts';

const { depth, aliases, directives } = requestLimits;

/** Armor counts; what it finds is said in our words, among the other errors of validation. */
function counted(of: LimitName, most: number, say: (found: number) => string) {
  const report = (context: ValidationContext | null, error: GraphQLError): void => {
    const found = Number(/found (\d+)/.exec(error.message)?.[1]);
    context?.reportError(limitError({ of, found, most, message: say(found) }));
  };
  return { n: most, propagateOnRejection: false, onReject: [report] };
}

const rules = [
  maxDepthRule({
    flattenFragments: true,
    ...counted('depth', depth, (found) => {
      return `The query is ${found} levels deep; at most ${depth} are answered. Ask for what is deeper in a query of its own, by id.`;
    }),
  }),
  maxAliasesRule(
    counted('aliases', aliases, (found) => {
      return `The query has ${found} aliases; at most ${aliases} are answered. Send it in parts.`;
    }),
  ),
  maxDirectivesRule(
    counted('directives', directives, (found) => {
      return `The query has ${found} directives; at most ${directives} are answered. Leave out what is not needed.`;
    }),
  ),
  introspectionRule,
];

/** Refuses documents that are too deep, or that have too many aliases, directives or introspections. */
export const documentLimits: Plugin = {
  onValidate({ addValidationRule }) {
    for (const rule of rules) addValidationRule(rule);
  },
};
