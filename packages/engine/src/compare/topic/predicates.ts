import { personFamilies } from '../../lexicon/counted-families.ts';
import { jobLossVerbs, lightPredicates } from '../../lexicon/predicate-families.ts';
import type { Surroundings } from './surroundings.ts';
import { predicateFamily, thingFamily } from './word-families.ts';

const persons = new Set(personFamilies);
const light = new Set(lightPredicates);
const jobLoss = new Set(jobLossVerbs);

/**
 * Families of what happened: by the figure's verb, by a counted noun that says it ("93 arrests"), or by the words beside
 * ("the death toll rose to 12"). Empty where nothing telling is said.
 */
export function predicatesOf({ finding, head, near }: Surroundings): ReadonlySet<string> {
  const verb = finding.predicate?.toLowerCase() ?? null;
  if (finding.unit === 'magnitude') return new Set(['magnitude']);
  if (head !== null && thingFamily.get(head) === 'workers' && [verb ?? '', ...near].some((word) => jobLoss.has(word))) {
    return new Set(['lost']);
  }
  if (verb === 'lose' && (head === 'life' || near.includes('life'))) return new Set(['killed']);
  const stated = [verb, head].flatMap((word) => predicateFamily.get(word ?? '') ?? []);
  if (stated.length > 0)
    return new Set(stated.map((predicate) => (predicate === 'detained' && !isPerson(head) ? 'seized' : predicate)));
  if (verb !== null || head !== null) return new Set(verb !== null && !light.has(verb) ? [verb] : []);
  const beside = near.flatMap((word) => predicateFamily.get(word) ?? []);
  return new Set(beside);
}

/** Things are seized, where people are detained. A count without its noun may be of people. */
function isPerson(head: string | null): boolean {
  const family = head === null ? 'people' : thingFamily.get(head);
  return family === undefined || persons.has(family);
}
