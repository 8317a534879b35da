import type { FigureClaim } from '@crossread/shared';
import { countedFamilies } from '../../lexicon/counted-families.ts';
import { predicateFamilies } from '../../lexicon/predicate-families.ts';

/** What a family of predicates says after the noun it is said of: "people killed". Families not here name nothing well. */
const afterNoun: Readonly<Record<string, string>> = {
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  detained: 'detained',
  deployed: 'sent',
  evacuated: 'evacuated',
  rescued: 'rescued',
  homeless: 'made homeless',
  marched: 'taking part',
  destroyed: 'destroyed',
  damaged: 'damaged',
  seized: 'seized',
  stolen: 'stolen',
  charged: 'charged',
  convicted: 'convicted',
  escorted: 'escorted',
  employed: 'employed',
  'lost jobs': 'lost',
};
/** Verbs that a report's own word should stay: an arrest is more than a detention. */
const ownWord: Readonly<Record<string, string>> = {
  arrest: 'arrested',
  jail: 'jailed',
  imprison: 'imprisoned',
  wound: 'wounded',
  displace: 'displaced',
  deploy: 'deployed',
  station: 'stationed',
  murder: 'murdered',
  drown: 'drowned',
};
const familyOf = new Map(
  Object.entries(predicateFamilies).flatMap(([family, lemmas]) =>
    lemmas.map((lemma): [string, string] => [lemma, family]),
  ),
);

/** The family of a figure's predicate; the lemma itself where it is in none. */
export function predicateFamily({ figure }: FigureClaim): string | null {
  return figure.predicate === null ? null : (familyOf.get(figure.predicate) ?? figure.predicate);
}

const noun = /^(?:\p{L}[\p{L}’'-]*)(?: \p{L}[\p{L}’'-]*){0,5}$/u;
const notLast = new Set(
  'of the a an in at on for to and or by with from who which that as than more other others such own'.split(' '),
);
const notFirst = new Set(
  'of the a an its his her their this these those other others more such per and or to in on at by'.split(' '),
);

/**
 * The counted thing as a report writes it, fit to stand in a question: "members of the security forces"; null where
 * the words would not read as a noun.
 */
export function nounOf({ figure }: FigureClaim): string | null {
  const words = figure.counted?.text.replace(/\s+/g, ' ').trim() ?? '';
  if (!noun.test(words)) return null;
  const parts = words.split(' ');
  const [first = '', last = ''] = [parts[0]?.toLowerCase(), parts.at(-1)?.toLowerCase()];
  if (notFirst.has(first) || notLast.has(last)) return null;
  return words;
}

/** The counted thing with what happened to it: "people killed", "troops deployed"; null where it cannot be named. */
export function thingOf(claim: FigureClaim): string | null {
  const named = nounOf(claim);
  if (named === null) return null;
  const { predicate } = claim.figure;
  const family = predicateFamily(claim);
  const after = predicate === null ? undefined : (ownWord[predicate] ?? afterNoun[family ?? '']);
  const barePeople = !after && countedFamilies.people?.includes(singularOf(named));
  if (barePeople) return null;
  if (!after || saidByNoun(named, family)) return named;
  return `${named} ${after}`;
}

function singularOf(named: string): string {
  return named.toLowerCase().replace(/(?<=\p{L}{3})s$/u, '');
}

/** "Deaths" need no "killed". */
function saidByNoun(named: string, family: string | null): boolean {
  return named
    .toLowerCase()
    .split(' ')
    .some((word) =>
      [word, word.replace(/s$/, ''), word.replace(/ies$/, 'y')].some((form) => familyOf.get(form) === family),
    );
}
