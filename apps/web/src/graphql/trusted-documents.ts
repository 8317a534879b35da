import { filter, makeSubject, map, merge, pipe } from 'wonka';
import { makeOperation, type CombinedError, type Exchange, type Operation } from 'urql';

/**
 * Sends the id of a document in its place, and the document itself where the API does not know the id: it is of another
 * version than the pages. Stands right before the exchange that fetches.
 */
export function trustedDocuments(idOf: (operation: Operation) => string | undefined): Exchange {
  const unknown = new Set<string>();

  return ({ forward }) =>
    (operations) => {
      const whole = makeSubject<Operation>();
      /** By what is sent in its place. */
      const originals = new WeakMap<Operation, { readonly operation: Operation; readonly id: string }>();
      const refused = new WeakSet<Operation>();

      const byId = (operation: Operation): Operation => {
        const id = operation.kind === 'teardown' ? undefined : idOf(operation);
        if (id === undefined || unknown.has(id)) return operation;
        const sent = makeOperation(operation.kind, { ...operation, query: withoutText(id) }, operation.context);
        originals.set(sent, { operation, id });
        return sent;
      };

      return pipe(
        merge([operations, whole.source]),
        map(byId),
        forward,
        filter((result) => {
          const original = originals.get(result.operation);
          if (!original || !isUnknown(result.error)) return true;
          // A stream that says so says it once more at its end.
          if (!refused.has(result.operation)) {
            refused.add(result.operation);
            unknown.add(original.id);
            whole.next(original.operation);
          }
          return false;
        }),
        map((result) => ({ ...result, operation: originals.get(result.operation)?.operation ?? result.operation })),
      );
    };
}

/** urql sends the id of a document that has one and no definitions. */
function withoutText(documentId: string): Operation['query'] {
  return { kind: 'Document', definitions: [], documentId, __key: 0 } as unknown as Operation['query'];
}

function isUnknown(error: CombinedError | undefined): boolean {
  return error?.graphQLErrors.some(({ message }) => message === 'PersistedQueryNotFound') === true;
}
