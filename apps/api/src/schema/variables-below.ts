import { visit, type ASTNode, type FieldNode, type GraphQLResolveInfo } from 'graphql';

type Fragments = GraphQLResolveInfo['fragments'];

const known = new WeakMap<FieldNode, ReadonlySet<string>>();

/** The variables that are named in a field's selection, however deep. Those of its own arguments do not count. */
export function variablesBelow({ fieldNodes, fragments, variableValues }: GraphQLResolveInfo): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const node of fieldNodes) {
    const names = known.get(node) ?? namesBelow(node, fragments);
    known.set(node, names);
    for (const name of names) values[name] = variableValues[name];
  }
  return values;
}

function namesBelow({ selectionSet }: FieldNode, fragments: Fragments): ReadonlySet<string> {
  const names = new Set<string>();
  const spread = new Set<string>();
  const look = (node: ASTNode): void => {
    visit(node, {
      Variable: ({ name }) => void names.add(name.value),
      FragmentSpread({ name: { value } }) {
        const fragment = fragments[value];
        if (!fragment || spread.has(value)) return;
        spread.add(value);
        look(fragment);
      },
    });
  };
  if (selectionSet) look(selectionSet);
  return names;
}
