/** Stored ids by the engine's. */
export type Ids = ReadonlyMap<string, string>;

export function idIn(ids: Ids, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The analysis speaks of ${key}, which it does not hold.`);
  return id;
}
