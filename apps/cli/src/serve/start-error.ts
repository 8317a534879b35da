/** Crossread cannot start. The message says why and what to do, for the person at the terminal. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
