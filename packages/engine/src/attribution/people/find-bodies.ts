import { companyNouns, institutionNouns } from '../../lexicon/institutions.ts';
import type { Token } from '../../text/document.ts';
import type { Reading } from '../reading.ts';
import { isCapitalised, isPossessiveMark } from '../noun-phrase.ts';

/** The full name of a body in its place: "Norvane Group", "the Ceramic Workers' Union". */
export interface Body {
  /** Index of its first token. */
  readonly first: number;
  readonly name: string;
  /** The noun that stands for it later, in lower case: "union". */
  readonly noun: string;
}

/** A name is no longer than this, in tokens. */
const longestName = 8;

/** Named bodies in order of place: capitalised words that end in a noun for a body. One pass. */
export function findBodies({ tokens, capitals, document }: Reading): Body[] {
  const bodies: Body[] = [];
  for (const at of capitals) {
    const head = tokens[at];
    if (!head || !(institutionNouns.has(head.lower) || companyNouns.has(head.lower))) continue;
    const low = document.sentences[head.sentence]?.first ?? 0;
    const first = nameStart(tokens, at, Math.max(low, at - longestName));
    if (first === at) continue;
    bodies.push({ first, name: document.text.slice(tokens[first]?.start, head.end), noun: head.lower });
  }
  return bodies;
}

function nameStart(tokens: readonly Token[], head: number, low: number): number {
  let first = head;
  while (first > low) {
    const token = tokens[first - 1];
    if (!token || token.tag === 'DET') break;
    if (isCapitalised(token) && token.tag !== 'VERB') first -= 1;
    else if (isPossessiveMark(token) && isCapitalised(tokens[first - 2] ?? token)) first -= 2;
    else break;
  }
  return first;
}
