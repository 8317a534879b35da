import { makeFeatures, type Features } from '../../ranking/features.ts';
import { score, type Weights } from '../../ranking/weights.ts';
import type { Token } from '../../text/document.ts';
import { nothingBetween, widen } from './between.ts';
import { candidatesOf, type Candidate } from './candidates.ts';
import { describeNone, describeSpeaker, viewCue } from './speaker-features.ts';

const features = makeFeatures();

/** The candidate that the ranker takes for the subject of the cue at token `at`; `null` for none of them. */
export function rankSpeakers(
  weights: Weights,
  tokens: readonly Token[],
  quoted: Int32Array,
  at: number,
  low: number,
  high: number,
): Candidate | null {
  let best: Candidate | null = null;
  let highest = -Infinity;
  describeAll(tokens, quoted, at, low, high, (described, candidate) => {
    const reached = score(weights, described);
    if (reached <= highest) return;
    best = candidate;
    highest = reached;
  });
  return best;
}

/**
 * Hands over the features of "no subject" (`null`) and of each candidate in turn, those before the cue from the nearest
 * outward, then those behind it. The list of features is filled anew each time.
 */
export function describeAll(
  tokens: readonly Token[],
  quoted: Int32Array,
  at: number,
  low: number,
  high: number,
  use: (features: Features, candidate: Candidate | null) => void,
): void {
  const cue = viewCue(tokens, quoted, at, low, high);
  describeNone(features, cue);
  use(features, null);
  let between = nothingBetween();
  let next = at - 1;
  let isBehind = false;
  const pass = (index: number): void => {
    const token = tokens[index];
    if (token) widen(between, token, quoted[index] !== -1);
  };
  for (const candidate of candidatesOf(tokens, quoted, at, low, high)) {
    if (candidate.head > at && !isBehind) {
      isBehind = true;
      between = nothingBetween();
      next = at + 1;
    }
    if (isBehind) for (; next < candidate.first; next += 1) pass(next);
    else for (; next > candidate.head; next -= 1) pass(next);
    describeSpeaker(features, tokens, cue, candidate, between);
    use(features, candidate);
  }
}
