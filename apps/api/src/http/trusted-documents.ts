import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import texts from '../../trusted-documents.json' with { type: 'json' };

const byId = new Map(Object.values(texts).map((text) => [`sha256:${sha256(text)}`, text]));

/** The text of a document of our own pages, by its id as "Persisted Documents" of GraphQL over HTTP has it. */
export function trustedDocument(id: unknown): string | undefined {
  return typeof id === 'string' ? byId.get(id) : undefined;
}

/**
 * For Yoga's plugins: puts the text where a request names a trusted document. From there on it is a request like any
 * other, with all limits and costs.
 */
export const useTrustedDocuments: Plugin = {
  onParams({ params, setParams }) {
    const { documentId, ...others } = params as typeof params & { readonly documentId?: unknown };
    if (documentId === undefined || params.query !== undefined) return;
    const query = trustedDocument(documentId);
    if (query === undefined) throw notFound();
    setParams({ ...others, query });
  },
};

/** Clients know it by this message, and send the document instead. */
function notFound(): GraphQLError {
  return new GraphQLError('PersistedQueryNotFound', {
    extensions: { code: 'PERSISTED_QUERY_NOT_FOUND', http: { spec: true, status: 400 } },
  });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
