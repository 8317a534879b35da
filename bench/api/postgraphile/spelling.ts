/** An answer's data, as deep as its query goes. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each translation knows what its query asked for
export type Row = any;

/** The id that our API makes of a stored one. */
export function globalId(type: string, rowId: string | undefined): string | undefined {
  return rowId === undefined ? undefined : Buffer.from(`${type}:${rowId}`).toString('base64');
}

/** Stored words in GraphQL's spelling: other-source is OTHER_SOURCE. */
export function enumOf(word: string | undefined): string | undefined {
  return word
    ?.replace(/[A-Z]/g, (capital) => `_${capital}`)
    .replaceAll('-', '_')
    .toUpperCase();
}
