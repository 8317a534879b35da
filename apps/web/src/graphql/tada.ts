import { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../graphql-env.d.ts';

/** Documents typed against the API's committed SDL. */
export const graphql = initGraphQLTada<{ introspection: introspection }>();

/** A language that the API speaks. */
export type Language = ReturnType<typeof graphql.scalar<'Language'>>;

export { maskFragments, readFragment } from 'gql.tada';
export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
