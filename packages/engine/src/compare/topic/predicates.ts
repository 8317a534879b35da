import { personFamilies } from '../../lexicon/counted-families.ts';
import { levelVerbs } from '../../lexicon/tolls.ts';
import { defaultFates, jobLossVerbs, lightPredicates, strongPredicates } from '../../lexicon/predicate-families.ts';
import type { Surroundings } from './surroundings.ts';
import { predicateFamily, thingFamily } from './word-families.ts';

const persons = new Set(personFamilies);
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
  const { finding, head, near, before, after } = surroundings;
  const verb = finding.predicate?.toLowerCase() ?? null;
  if (finding.unit === 'magnitude') return new Set(['magnitude']);
  if (head !== null && thingFamily.get(head) === 'workers' && [verb ?? '', ...near].some((word) => jobLoss.has(word))) {
    return new Set(['lost']);
  }
  if (verb === 'lose' && [head, ...after].includes('life')) return new Set(['killed']);
  if (verb === 'take' && after.includes('part')) return new Set(['marched']);
  if (finding.change === 'up' || finding.change === 'down') return new Set([finding.change]);
  const stated = families([verb ?? '', head ?? '']);
  if (stated.length > 0) {
    return new Set(stated.map((fate) => (fate === 'detained' && !isPerson(head) ? 'seized' : fate)));
  }
  // "The number of people who died has risen to 14": the verb tells of the number, what happened stands before it.
  if (verb !== null && levelVerbs.has(verb)) return new Set(families(before).filter((fate) => strong.has(fate)));
  // "More than a dozen officers were among those killed".
  if (verb === null || light.has(verb)) {
    const told = families(after).filter((fate) => strong.has(fate));
    return new Set(told.length > 0 || head !== null ? told.slice(0, 1) : families(near));
  }
  return new Set([verb]);
}

function families(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => predicateFamily.get(word) ?? []);
}

/** Things are seized, where people are detained. A count without its noun may be of people. */
function isPerson(head: string | null): boolean {
  const family = head === null ? 'people' : thingFamily.get(head);
  return family === undefined || persons.has(family);
}
