import { countedFamilies } from '../../lexicon/counted-families.ts';
import { predicateFamilies } from '../../lexicon/predicate-families.ts';
import type { Token } from '../../text/document.ts';
import { knownForm } from '../known-form.ts';

export const thingFamily = byWord(countedFamilies);
export const predicateFamily = byWord(predicateFamilies);
const families = new Map([...predicateFamily, ...thingFamily]);

type Word = Pick<Token, 'lemma' | 'lower'>;

/** What the families know of a word. */
export interface KnownWord {
  readonly lemma: string;
  /** The form that the families know, or its lemma in lower case. */
  readonly base: string;
  /** The family of things or of predicates that it belongs to, or its base form. */
  readonly family: string;
}

/** By the word in lower case: nearly every word has one lemma, and comparing asks of every word of a story. */
const knownWords = new Map<string, KnownWord>();
/** The table begins anew from so many words, so that a server stays small. */
const most = 50_000;

/** The form of a word that the families know, or its lemma in lower case. */
export function baseForm(word: Word): string {
  return lookUp(word).base;
}

/** The family of a thing or of a predicate that a word belongs to, or its base form. */
export function wordFamily(word: Word): string {
  return lookUp(word).family;
}

export function lookUp(word: Word): KnownWord {
  const known = knownWords.get(word.lower);
  if (known?.lemma === word.lemma) return known;
  const base = knownForm(word, families) ?? word.lemma.toLowerCase();
  const met = { lemma: word.lemma, base, family: families.get(base) ?? base };
  if (knownWords.size >= most) knownWords.clear();
  knownWords.set(word.lower, met);
  return met;
}

function byWord(lists: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(lists).flatMap(([family, words]) => words.map((word) => [word, family] as const)));
}
