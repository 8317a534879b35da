import { useState } from 'react';
import { useClient, type AnyVariables, type CombinedError, type TypedDocumentNode } from 'urql';
import type { Problem } from '#ui/problem-notice.tsx';

/** A mutation's result under the name `result`: a payload, or an error in words for its reader. */
interface Answer {
  readonly result: { readonly __typename: string } | { readonly __typename: string; readonly message: string };
}

type Payload<Data extends Answer> = Exclude<Data['result'], { readonly message: string }>;

/** Sends mutations, one at a time; what went wrong with the last is kept until the next. */
export function useAsk() {
  const client = useClient();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  /** Gives the payload, or null where there is none: `problem` then says why. */
  async function ask<Data extends Answer, Variables extends AnyVariables>(
    mutation: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Payload<Data> | null> {
    if (asking) return null;
    setAsking(true);
    const { data, error } = await client.mutation(mutation, variables);
    const found = data === undefined ? problemOf(error) : 'message' in data.result ? data.result : null;
    setProblem(found);
    setAsking(false);
    return found === null && data ? (data.result as Payload<Data>) : null;
  }
  return { asking, problem, ask };
}

/** The API's own word on it, where it is the API that answered. */
function problemOf(error: CombinedError | undefined): Problem {
  const said = error?.graphQLErrors[0];
  return said && said.extensions['code'] !== 'API_UNREACHABLE' ? { message: said.message } : 'unreachable';
}
