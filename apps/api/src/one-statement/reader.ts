/** Makes of a row as JSON what Prisma would give, in place. */
export type Reader = (row: Row) => void;
export type Row = Record<string, unknown>;

/** JSON has dates as text. */
export function dateReader(name: string): Reader {
  return (row) => {
    const value = row[name];
    if (typeof value === 'string') row[name] = new Date(value);
  };
}

/** Rows that came from the end backwards, the right way round. */
export function reverser(name: string): Reader {
  return (row) => void (row[name] as Row[]).reverse();
}

/** Reads what a relation gave with the reader of its rows. */
export function childReader(name: string, isList: boolean, read: Reader): Reader {
  return isList
    ? (row) => (row[name] as readonly Row[]).forEach(read)
    : (row) => {
        const child = row[name] as Row | null;
        if (child) read(child);
      };
}

/** All of them in turn; null where there is nothing to do. */
export function reader(readers: readonly Reader[]): Reader | null {
  const [only, ...more] = readers;
  if (!only) return null;
  if (more.length === 0) return only;
  return (row) => {
    for (const read of readers) read(row);
  };
}
