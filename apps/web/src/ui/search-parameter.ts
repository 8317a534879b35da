/** One value of an address's search; null where it is not there, empty, or there more than once. */
export function searchParameter(value: string | readonly string[] | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** An address with what it is to ask for; what is not there or empty is left out. */
export function withSearch(path: string, parameters: Readonly<Record<string, string | null | undefined>>): string {
  const given = Object.entries(parameters).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return `${path}?${new URLSearchParams(given)}`;
}
