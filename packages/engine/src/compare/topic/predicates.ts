import { countedFamilies, personFamilies } from '../../lexicon/counted-families.ts';
import { levelVerbs } from '../../lexicon/tolls.ts';
import { defaultFates, jobLossVerbs, lightPredicates, strongPredicates } from '../../lexicon/predicate-families.ts';
import { basesAfter, basesBefore, type Surroundings } from './surroundings.ts';
import { namedThings } from './things.ts';
import { predicateFamily, thingFamily } from './word-families.ts';

const persons = new Set(personFamilies);
const known = new Set(Object.keys(countedFamilies));
const strong = new Set(strongPredicates);
const light = new Set(lightPredicates);
const jobLoss = new Set(jobLossVerbs);

/**
 * Families of what happened: by the figure's verb, by a counted noun that says it ("93 arrests"), or by the words beside
 * ("the death toll rose to 12"). Empty where nothing telling is said.
 */
export function predicatesOf(surroundings: Surroundings): ReadonlySet<string> {
  const stated = statedPredicates(surroundings);
  const { head, finding } = surroundings;
  const fate = finding.figureKind === 'count' ? defaultFates[thingFamily.get(head ?? '') ?? ''] : undefined;
  return fate !== undefined && ![...stated].some((predicate) => strong.has(predicate)) ? new Set([fate]) : stated;
}

function statedPredicates(surroundings: Surroundings): ReadonlySet<string> {
  const { finding, head, near } = surroundings;
  const verb = finding.predicate?.toLowerCase() ?? null;
  if (finding.unit === 'magnitude') return new Set(['magnitude']);
  if (
    head !== null &&
    thingFamily.get(head) === 'workers' &&
    (jobLoss.has(verb ?? '') || near.some((word) => jobLoss.has(word)))
  ) {
    return new Set(['lost']);
  }
  if (verb === 'lose' && (head === 'life' || basesAfter(surroundings).includes('life'))) return new Set(['killed']);
  if (verb === 'take' && basesAfter(surroundings).includes('part')) return new Set(['marched']);
  if (finding.change === 'up' || finding.change === 'down') return new Set([finding.change]);
  const stated = families([gerundBefore(surroundings) ?? verb ?? '', head ?? '']);
  if (stated.length > 0) {
    return new Set(stated.map((fate) => (fate === 'detained' && !isOfPeople(surroundings) ? 'seized' : fate)));
  }
  // "The number of people who died has risen to 14": the verb tells of the number, what happened stands before it.
  if (verb !== null && levelVerbs.has(verb))
    return new Set(families(basesBefore(surroundings)).filter((fate) => strong.has(fate)));
  // "More than a dozen officers were among those killed".
  if (verb === null || light.has(verb)) {
    const told = families(basesAfter(surroundings)).filter((fate) => strong.has(fate));
    return new Set(told.length > 0 || head !== null ? told.slice(0, 1) : families(near));
  }
  return new Set([verb]);
}

/** Words between an act and its number: "wounding another 70". */
const fillers = new Set([
  'another',
  'other',
  'at',
  'least',
  'about',
  'some',
  'more',
  'than',
  'nearly',
  'almost',
  'around',
  'over',
]);

/** "Killing 10 and wounding other 70": the tagger takes the act for a noun. */
function gerundBefore({ tokens, at }: Surroundings): string | null {
  let index = at - 1;
  while (fillers.has(tokens[index]?.lower ?? '')) index -= 1;
  const { lower = '', tag } = tokens[index] ?? {};
  if (tag === 'VERB' || !lower.endsWith('ing')) return null;
  const stem = lower.slice(0, -3);
  return [stem, `${stem}e`].find((form) => predicateFamily.has(form)) ?? null;
}

function families(words: readonly string[]): readonly string[] {
  const known: string[] = [];
  for (const word of words) {
    const family = predicateFamily.get(word);
    if (family !== undefined) known.push(family);
  }
  return known;
}

/** Things are seized, where people are detained. A count without its noun may be of people, and a noun we do not know. */
function isOfPeople(surroundings: Surroundings): boolean {
  return namedThings(surroundings).every((thing) => persons.has(thing) || !known.has(thing));
}
