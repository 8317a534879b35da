/** A backup cannot be made or restored. The message says why and what to do; the store is as it was. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}
