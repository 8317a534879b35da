import { countedFamilies } from '../../lexicon/counted-families.ts';
import { predicateFamilies } from '../../lexicon/predicate-families.ts';
import type { Token } from '../../text/document.ts';
import { knownForm } from '../known-form.ts';

export const thingFamily = byWord(countedFamilies);
export const predicateFamily = byWord(predicateFamilies);
const families = new Map([...predicateFamily, ...thingFamily]);

/** The form of a word that the families know, or its lemma in lower case. */
export function baseForm(token: Pick<Token, 'lemma' | 'lower'>): string {
  return knownForm(token, families) ?? token.lemma.toLowerCase();
}

/** The family of a thing or of a predicate that a word belongs to, or its base form. */
export function wordFamily(token: Pick<Token, 'lemma' | 'lower'>): string {
  const form = baseForm(token);
  return families.get(form) ?? form;
}

function byWord(lists: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(lists).flatMap(([family, words]) => words.map((word) => [word, family] as const)));
}
