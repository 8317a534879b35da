/** One line of standard input, or why it is none. `line` counts from 1. */
export type JsonLine<T> =
  { readonly line: number; readonly value: T } | { readonly line: number; readonly problem: string };

/**
 * The objects of JSON lines, as they arrive. Lines end at "\n" alone: U+2028 may stand in a JSON string, which is why
 * `node:readline` does not serve. Each must have `id` and, as strings, the `fields`.
 */
export async function* jsonLines<F extends string>(
  chunks: AsyncIterable<string>,
  fields: readonly F[],
): AsyncGenerator<JsonLine<{ readonly id: unknown } & Readonly<Record<F, string>>>> {
  let line = 0;
  for await (const text of lines(chunks)) {
    line += 1;
    const trimmed = text.trim(); // of a byte order mark too
    if (trimmed !== '') yield { line, ...parseLine(trimmed, fields) };
  }
}

function parseLine<F extends string>(text: string, fields: readonly F[]) {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'this is not JSON.' };
  }
  const record = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const lacking = ['id', ...fields].filter((field) =>
    field === 'id' ? record[field] === undefined : typeof record[field] !== 'string',
  );
  if (lacking.length > 0) return { problem: `it lacks ${lacking.map((field) => `"${field}"`).join(' and ')}.` };
  return { value: record as { id: unknown } & Record<F, string> };
}

async function* lines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  yield rest;
}
