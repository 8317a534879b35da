import { certainties, certaintyMarks, type Certainty } from '@crossread/shared';
import { certaintyScore, say, type Message } from '@crossread/engine';

/** How an attempt that asks for certainty went by certainty-based marking. */
export interface CertaintyResult {
  /** In points; the attempt's maximum is the maximum here too, and sure mistakes take points away. */
  readonly score: number;
  readonly levels: readonly CertaintyLevel[];
}

/** The answers given with one certainty. */
export interface CertaintyLevel {
  readonly certainty: Certainty;
  readonly answers: number;
  /** Points without certainty: how many were right. */
  readonly score: number;
  /** What the learner may take from it; null where there is nothing to say. */
  readonly advice: Message | null;
}

interface Marked {
  readonly score: number | null;
  readonly certainty: Certainty | null;
}

/** Fewer answers are chance. */
const advisedFrom = 3;

export function certaintyResult(responses: readonly Marked[]): CertaintyResult {
  const marked = responses.flatMap(({ score, certainty }) =>
    score === null || certainty === null ? [] : [{ score, certainty }],
  );
  const levels = certainties.map((certainty): CertaintyLevel => {
    const given = marked.filter((response) => response.certainty === certainty);
    const score = given.reduce((sum, response) => sum + response.score, 0);
    return { certainty, answers: given.length, score, advice: adviceOn(certainty, given.length, score) };
  });
  return { score: marked.reduce((sum, { score, certainty }) => sum + certaintyScore(score, certainty), 0), levels };
}

const nextUp: Readonly<Record<Certainty, Certainty | null>> = { low: 'middle', middle: 'high', high: null };

/** A certainty fits where answers are right as often as it pays from, and not so often that the next one pays more. */
function adviceOn(certainty: Certainty, answers: number, score: number): Message | null {
  if (answers < advisedFrom) return null;
  const share = score / answers;
  if (share < certaintyMarks[certainty].paysFrom) return tooSure[certainty];
  const next = nextUp[certainty];
  return next && share > certaintyMarks[next].paysFrom ? tooUnsure[certainty] : null;
}

const tooSure: Readonly<Record<Certainty, Message | null>> = {
  low: null,
  middle: say('certainty.too-sure-middle', {}),
  high: say('certainty.too-sure-high', {}),
};
const tooUnsure: Readonly<Record<Certainty, Message | null>> = {
  low: say('certainty.too-unsure-low', {}),
  middle: say('certainty.too-unsure-middle', {}),
  high: null,
};
