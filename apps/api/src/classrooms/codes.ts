import { randomInt } from 'node:crypto';

/** Digits and capitals without vowels, which make words, and without what looks alike: 0 O, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V. */
const letters = '34679CDFHJKMNPQRTVWXY';
const group = 4;
/** 21^8 are 3.8 · 10^10 codes to join, 21^12 are 7.4 · 10^15 to come back: docs/classes.md says what guessing them takes. */
const joinLetters = 8;
const returnLetters = 12;

export const newJoinCode = (): string => newCode(joinLetters);
export const newReturnCode = (): string => newCode(returnLetters);

function newCode(length: number): string {
  return Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
}

/** In groups of four, as it is shown: KMHT-4RWX. */
export function spaced(code: string): string {
  return code.match(new RegExp(`.{1,${group}}`, 'g'))?.join('-') ?? '';
}

/** A code as somebody typed it, in the form it is stored in. */
export function readCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^\dA-Z]/g, '')
    .slice(0, returnLetters);
}
