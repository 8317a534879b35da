/** One value of an address's search; null where it is not there, empty, or there more than once. */
export function searchParameter(value: string | readonly string[] | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
