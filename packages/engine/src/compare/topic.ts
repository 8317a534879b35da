import type { FigureKind } from '@crossread/shared';
import type { FigureFinding } from '../figures/finding.ts';
import { carrierNouns, countedFamilies } from '../lexicon/counted-families.ts';
import { growingPredicates, lightPredicates, predicateFamilies } from '../lexicon/predicate-families.ts';
import type { Document, Token } from '../text/document.ts';
import type { Spelling } from './spelling.ts';

/** What a figure is about, as far as its sentence says. */
export interface Topic {
  readonly kind: FigureKind;
  /** Families of what is counted, or lemmas that are in none; empty where the text leaves it out: "12 were killed". */
  readonly things: ReadonlySet<string>;
  /** Words that narrow the thing: "Afghan", "regional". */
  readonly qualifiers: ReadonlySet<string>;
  /** Families of what happened to it, or a verb's lemma; empty where nothing is said. */
  readonly predicates: ReadonlySet<string>;
  readonly place: string | null;
  readonly group: string | null;
  /** "Two more", "another two", "two other": not the whole. "Each" and "a day": a rate. */
  readonly share: 'whole' | 'further' | 'rate';
  /** Content words of the sentence, 0–1 by how near they stand. */
  readonly context: ReadonlyMap<string, number>;
}

const thingFamily = invert(countedFamilies);
const predicateFamily = invert(predicateFamilies);
const carriers = new Set(carrierNouns);
const light = new Set(lightPredicates);
const further = new Set(['more', 'another', 'other', 'further', 'additional', 'extra', 'others']);
const rate = new Set(['each', 'per', 'every', 'daily', 'weekly', 'monthly', 'yearly', 'apiece', 'annually']);
const contentTags = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);

/** Words before the number that an elliptic count hangs on: "the death toll rose to 12". */
const before = 6;
/** Words after the number: "12 dead", "12 people, most of them children, were killed". */
const after = 3;

export function topicOf(finding: FigureFinding, document: Document, spelling: Spelling): Topic {
  const sentence = document.sentences[finding.sentence];
  const tokens = sentence ? document.tokens.slice(sentence.first, sentence.last) : [];
  const counted = tokens.filter(({ start, end }) => within(finding.counted, start, end));
  const nouns = counted.filter(({ tag }) => tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ');
  const head = finding.countedHead === null ? null : spelling(finding.countedHead.toLowerCase());
  const things = thingsOf(head, nouns);
  const predicates = predicatesOf(finding, head, tokens);
  return {
    kind: finding.figureKind,
    things: things.size === 0 && head && predicateFamily.has(head) ? new Set(['people']) : things,
    qualifiers: new Set(
      nouns
        .filter(({ lemma }) => lemma !== head && !thingFamily.has(lemma) && !carriers.has(lemma))
        .map(({ lemma }) => lemma),
    ),
    predicates,
    place: finding.scope.place?.toLowerCase() ?? null,
    group: finding.scope.group?.toLowerCase() ?? null,
    share: shareOf(finding, tokens),
    context: contextOf(finding, tokens),
  };
}

/** The head's family, and that of any noun it only carries: "members of the security forces". */
function thingsOf(head: string | null, nouns: readonly Token[]): ReadonlySet<string> {
  if (head && !carriers.has(head))
    return predicateFamily.has(head) && !thingFamily.has(head) ? new Set() : new Set([thingFamily.get(head) ?? head]);
  const named = nouns.map(({ lemma }) => lemma).filter((lemma) => !carriers.has(lemma) && lemma !== head);
  const families = named.flatMap((lemma) => thingFamily.get(lemma) ?? []);
  if (families.length > 0) return new Set(families);
  return new Set(named.length > 0 ? named.slice(-1) : head ? [head] : []);
}

function predicatesOf(finding: FigureFinding, head: string | null, tokens: readonly Token[]): ReadonlySet<string> {
  const stated = [finding.predicate?.toLowerCase(), head].flatMap((word) =>
    word ? (predicateFamily.get(word) ?? []) : [],
  );
  if (stated.length > 0) return new Set(stated);
  const at = tokens.findIndex(({ start }) => start >= finding.number.start);
  const beside = [...tokens.slice(Math.max(0, at - before), at), ...tokens.slice(at + 1, at + 1 + after)];
  const elliptic = beside.flatMap(({ lemma, tag }) => (tag === 'VERB' ? [] : (predicateFamily.get(lemma) ?? [])));
  if (elliptic.length > 0) return new Set(elliptic);
  return new Set(finding.predicate && !light.has(finding.predicate) ? [finding.predicate] : []);
}

function shareOf(finding: FigureFinding, tokens: readonly Token[]): Topic['share'] {
  const end = finding.counted?.end ?? finding.span.end;
  const near = tokens
    .filter((token) => token.end > finding.span.start - 9 && token.start < end + 8)
    .map(({ lower }) => lower);
  if (near.some((word) => rate.has(word))) return 'rate';
  return near.some((word) => further.has(word)) ? 'further' : 'whole';
}

/** Half as much for every four words between. */
function contextOf(finding: FigureFinding, tokens: readonly Token[]): ReadonlyMap<string, number> {
  const at = tokens.findIndex(({ start }) => start >= finding.number.start);
  const context = new Map<string, number>();
  tokens.forEach((token, index) => {
    if (!contentTags.has(token.tag) || within(finding.span, token.start, token.end) || light.has(token.lemma)) return;
    const word = wordFamily(token.lemma);
    context.set(word, Math.max(context.get(word) ?? 0, 0.5 ** (Math.abs(index - at) / 4)));
  });
  return context;
}

/** The family of a thing or of a predicate that a word belongs to, or the word itself. */
export function wordFamily(lemma: string): string {
  return thingFamily.get(lemma) ?? predicateFamily.get(lemma) ?? lemma;
}

/** Whether it is a count that can only grow while the event goes on. */
export function grows({ kind, predicates }: Topic): boolean {
  return kind === 'count' && growingPredicates.some((predicate) => predicates.has(predicate));
}

function within(span: { readonly start: number; readonly end: number } | null, start: number, end: number): boolean {
  return span !== null && start >= span.start && end <= span.end;
}

function invert(families: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(families).flatMap(([family, words]) => words.map((word) => [word, family] as const)));
}
