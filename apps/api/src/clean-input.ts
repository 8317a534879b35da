/**
 * PostgreSQL refuses NUL, and UTF-8 has no lone surrogates: both become U+FFFD, one code unit for one, as in the
 * engine's source texts. Walks arrays and plain objects.
 */
export function cleanInput<T>(value: T): T {
  if (typeof value === 'string') return value.replace(/[\0\uD800-\uDFFF]/gu, '\uFFFD') as T;
  if (Array.isArray(value)) return value.map((item: unknown) => cleanInput(item)) as T;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleanInput(item as unknown)])) as T;
  }
  return value;
}
