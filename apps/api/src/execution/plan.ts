import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import type { LeanField, Resolver } from '../schema/lean-fields.ts';

/** What is asked of the objects of one type, in the order of the answer. */
export type SelectionPlan = readonly PlannedField[];

/** A field of a document. */
export interface Frame {
  readonly parentType: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  /** What is asked of the objects that it gives. */
  readonly planOf: (type: GraphQLObjectType) => SelectionPlan;
}

export interface PlannedField extends Frame {
  /** The key in the answer. */
  readonly key: string;
  readonly hasArguments: boolean;
  /** The document gives some; else a lean field is asked without any. */
  readonly givesArguments: boolean;
  /** Nothing is asked of its value, or of its list's items. */
  readonly isLeaf: boolean;
  readonly resolve: Resolver;
  /** Where the value is mostly there without asking `resolve`. */
  readonly lean: LeanField | null;
  readonly complete: Complete;
  /** Gives the field's part of the answer, or a promise of it. Throws where the answer would have an error. */
  readonly run: (source: unknown, prev: Path | undefined, run: Run) => unknown;
}

/** What all plans of a document share. */
export interface Planning {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

export type Path = GraphQLResolveInfo['path'];

/** What is the same for all fields of one request. */
export interface Run extends Planning {
  readonly operation: OperationDefinitionNode;
  readonly rootValue: unknown;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: object;
  readonly signal: AbortSignal | null;
}

/** What a resolver gave as it stands in the answer. Throws where the answer would have an error. */
export type Complete = (value: unknown, path: Path, run: Run) => unknown;
