/** A whole number from 0 to below `below`. */
export type Draw = (below: number) => number;

/** The same draws for the same seed: mulberry32. */
export function drawsFrom(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export function pick<T>(list: readonly T[], draw: Draw): T {
  return list[draw(list.length)] as T;
}
