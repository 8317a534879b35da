import type { Document } from '../text/document.ts';

const reach = 40;
const joints = /^(?:;|but|while|whereas|although|though|because|after|saying|said)$/;

/** Where the clause of the token at `at` begins: behind the nearest joint in its sentence. */
export function clauseStart({ tokens, sentences }: Document, at: number): number {
  const sentence = sentences[tokens[at]?.sentence ?? -1];
  const low = Math.max(sentence?.first ?? at, at - reach);
  let first = at;
  while (first > low && !joints.test(tokens[first - 1]?.lower ?? '')) first -= 1;
  return tokens[first]?.start ?? 0;
}
