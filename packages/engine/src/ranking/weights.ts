import type { Features } from './features.ts';
import { weightCount } from './features.ts';

/** Weights from −127 to 127, one for each place of a feature. */
export type Weights = Int8Array;

/** The sum of the weights of a candidate's features. Integers all the way: the same on every machine. */
export function score(weights: Weights, { places, length }: Features): number {
  let sum = 0;
  for (let at = 0; at < length; at += 1) sum += weights[places[at] ?? 0] ?? 0;
  return sum;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Weights as they stand in a data file: base64 in lines of 108, so that they load in every bundle and browser alike. */
export function packWeights(weights: Weights): string[] {
  let packed = '';
  for (let at = 0; at < weights.length; at += 3) {
    const bits = byte(weights, at) * 0x10000 + byte(weights, at + 1) * 0x100 + byte(weights, at + 2);
    for (let shift = 18; shift >= 0; shift -= 6) packed += alphabet.charAt((bits >> shift) & 63);
  }
  return packed.match(/.{1,108}/g) ?? [];
}

/** The reverse. */
export function unpackWeights(lines: readonly string[]): Weights {
  const packed = lines.join('');
  const weights = new Int8Array(weightCount);
  const values = new Uint8Array(128);
  for (let at = 0; at < alphabet.length; at += 1) values[alphabet.charCodeAt(at)] = at;
  for (let from = 0, to = 0; from < packed.length; from += 4, to += 3) {
    let bits = 0;
    for (let step = 0; step < 4; step += 1) bits = bits * 64 + (values[packed.charCodeAt(from + step)] ?? 0);
    // A typed array takes the low eight bits and drops what lies beyond its end.
    weights[to] = bits >> 16;
    weights[to + 1] = bits >> 8;
    weights[to + 2] = bits;
  }
  return weights;
}

function byte(weights: Weights, at: number): number {
  return (weights[at] ?? 0) & 0xff;
}
