import { makeFeatures } from '../../ranking/features.ts';
import { score, type Weights } from '../../ranking/weights.ts';
import type { Token } from '../../text/document.ts';
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
  const cue = viewCue(tokens, quoted, at, low, high);
  describeNone(features, cue);
  let best: Candidate | null = null;
  let highest = score(weights, features);
  for (const candidate of candidatesOf(tokens, quoted, at, low, high)) {
    describeSpeaker(features, tokens, quoted, cue, candidate);
    const reached = score(weights, features);
    if (reached <= highest) continue;
    best = candidate;
    highest = reached;
  }
  return best;
}
