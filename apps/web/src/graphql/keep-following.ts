import type { AnyVariables, Client, TypedDocumentNode } from 'urql';

/** A stream that broke off is opened again after so long. */
const againMs = 3_000;

/**
 * Follows a subscription for good: a stream that ends or breaks off is opened again, and begins with how things stand then.
 * Gives what stops it. `broken` is told whether nothing is heard at the moment.
 */
export function keepFollowing<Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { heard, broken = () => {} }: { heard: (data: Data) => void; broken?: (isBroken: boolean) => void },
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  let stop = () => {};
  const open = () => {
    stop();
    stop = client.subscription(document, variables).subscribe(({ data, error, hasNext }) => {
      if (closed) return;
      if (data && !error) {
        broken(false);
        heard(data);
      }
      if (!error && hasNext) return;
      broken(true);
      clearTimeout(timer);
      timer = setTimeout(open, againMs);
    }).unsubscribe;
  };
  open();
  return () => {
    closed = true;
    clearTimeout(timer);
    stop();
  };
}
