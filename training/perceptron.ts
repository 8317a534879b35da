import { weightCount } from '../packages/engine/src/ranking/features.ts';
import type { Weights } from '../packages/engine/src/ranking/weights.ts';

/** Candidates by the places of their features, and which of them is right. */
export interface Example {
  readonly candidates: readonly Int32Array[];
  readonly right: number;
}

const seed = 20160915;

/**
 * An averaged perceptron (Collins 2002) over `epochs` rounds in shuffled order. Sums of integers until the end, where
 * the averages are scaled so that the largest is 127: the same examples give the same bytes.
 */
export function train(examples: readonly Example[], epochs: number): Weights {
  const weights = new Int32Array(weightCount);
  /** Each change times the number of the step it was made at: what the average lacks of the last weights. */
  const late = new Float64Array(weightCount);
  const order = examples.map((_, at) => at);
  let state = seed;
  let step = 1;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const other = state % (at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      const chosen = choose(weights, example);
      if (chosen !== example.right) {
        change(weights, late, example.candidates[example.right], 1, step);
        change(weights, late, example.candidates[chosen], -1, step);
      }
      step += 1;
    }
  }
  return scaled(weights, late, step);
}

/** The index of the best candidate; of equals the first. */
export function choose(weights: Int32Array | Weights, { candidates }: Example): number {
  let best = 0;
  let highest = -Infinity;
  candidates.forEach((places, at) => {
    let sum = 0;
    for (const place of places) sum += weights[place] ?? 0;
    if (sum > highest) [best, highest] = [at, sum];
  });
  return best;
}

function change(
  weights: Int32Array,
  late: Float64Array,
  places: Int32Array | undefined,
  by: number,
  step: number,
): void {
  for (const place of places ?? []) {
    weights[place] = (weights[place] ?? 0) + by;
    late[place] = (late[place] ?? 0) + by * step;
  }
}

function scaled(weights: Int32Array, late: Float64Array, steps: number): Weights {
  const sums = Float64Array.from(weights, (weight, at) => weight * steps - (late[at] ?? 0));
  const largest = sums.reduce((most, sum) => Math.max(most, Math.abs(sum)), 1);
  return Int8Array.from(sums, (sum) => Math.round((sum * 127) / largest));
}
