/**
 * An idempotency key: the same thing, sent again under it, is done once. Not `randomUUID`: browsers keep that from pages
 * without https, as in a school's own network.
 */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
