import type { Token } from '../../text/document.ts';

/** Where a sentence says that a figure adds up what happened until then. */
export interface Cues {
  /** "So far", "a total of": of any figure of the sentence. */
  readonly anywhere: boolean;
  /** "Bringing the total to": tokens after which the figure stands. */
  readonly before: readonly number[];
}

/** First words of the cues, with the second where there is one. */
const cues: ReadonlyMap<string, string | null> = new Map([
  ['so', 'far'],
  ['thus', 'far'],
  ['in', 'all'],
  ['altogether', null],
  ['overall', null],
  ['total', null],
]);
const bringing = new Set(['bring', 'take', 'push']);
/** Tokens from "bringing" to the number, at most. */
const reach = 6;

export function addingCues(tokens: readonly Token[]): Cues {
  let anywhere = false;
  let brought = -Infinity;
  const before: number[] = [];
  tokens.forEach(({ lower, lemma }, at) => {
    if (bringing.has(lemma)) brought = at;
    if (lower === 'to') {
      if (tokens[at + 1]?.lower === 'date') anywhere = true;
      if (at + 1 - brought <= reach) before.push(at);
    }
    const second = cues.get(lower);
    if (second === null || (second !== undefined && tokens[at + 1]?.lower === second)) anywhere = true;
  });
  return { anywhere, before };
}
