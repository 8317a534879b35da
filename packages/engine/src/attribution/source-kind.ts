import { anonymousFamiliarity, anonymousAdjectives, anonymousHeads } from '../lexicon/anonymous-sources.ts';
import { documentNouns, institutionNouns, newsOutlets } from '../lexicon/institutions.ts';
import { roleNouns } from '../lexicon/roles.ts';
import type { Token } from '../text/document.ts';
import { isCapitalised, isPronoun } from './noun-phrase.ts';
import type { Phrase } from './noun-phrase.ts';

export type SourceKind = 'pronoun' | 'name' | 'person' | 'institution' | 'document' | 'anonymous' | 'thing';

/** Endings of nouns for persons; the few things that share them are not said to say anything. */
const personEnding = /(?:[^aeiou]er|or|ist|ian|man|men|woman|women|person|people|folk|crat|logist)s?$/;
const pluralOfPersons = /[^aeiou](?:er|or|ist|ian)s$/;
const personWords = new Set(
  'people police those residents authorities women men children parents family families couple crowd public staff niece nephew aunt uncle cousin grandmother grandfather friend colleague boss partner classmate roommate girlfriend boyfriend sibling'.split(
    ' ',
  ),
);

/** What a noun phrase in the place of a speaker stands for, judged by its head and the words beside it. */
export function sourceKind(tokens: readonly Token[], phrase: Phrase): SourceKind {
  const head = tokens[phrase.head];
  if (!head) return 'thing';
  if (anonymousHeads.has(head.lower)) return 'anonymous';
  if (isPronoun(head) || head.tag === 'PRON') return 'pronoun';
  for (let at = phrase.first; at < phrase.head; at += 1) {
    if (anonymousAdjectives.has(tokens[at]?.lower ?? '')) return 'anonymous';
  }
  if (anonymousFamiliarity.has(tokens[phrase.head + 1]?.lower ?? '')) return 'anonymous';
  return headKind(head);
}

/** What the head of a noun phrase stands for, by the word alone; each form is judged once. */
export function headKind(head: Token): SourceKind {
  const seen = judged.get(head.text);
  if (seen && seen.tag === head.tag && seen.lemma === head.lemma) return seen.kind;
  const kind = judge(head);
  if (judged.size >= mostJudged) judged.clear();
  judged.set(head.text, { tag: head.tag, lemma: head.lemma, kind });
  return kind;
}

const mostJudged = 20_000;
const judged = new Map<string, { readonly tag: string; readonly lemma: string; readonly kind: SourceKind }>();

function judge(head: Token): SourceKind {
  const singular = head.lemma.toLowerCase();
  // A plural at the beginning of a sentence is a name to the tagger, which then leaves it as it is.
  const cut = head.lower.endsWith('s') ? head.lower.slice(0, -1) : head.lower;
  const is = (words: ReadonlySet<string>): boolean => words.has(singular) || words.has(head.lower) || words.has(cut);
  if (is(roleNouns) || personWords.has(head.lower)) return 'person';
  if (is(institutionNouns) || (newsOutlets.has(head.lower) && isCapitalised(head))) return 'institution';
  if (is(documentNouns)) return 'document';
  if (pluralOfPersons.test(head.lower)) return 'person';
  if (head.tag === 'PROPN') return 'name';
  return head.tag === 'NOUN' && personEnding.test(head.lower) ? 'person' : 'thing';
}

/** Whether words can be laid to it without further proof. */
export function maySpeak(kind: SourceKind): boolean {
  return kind !== 'thing';
}
