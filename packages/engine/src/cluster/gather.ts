import { addTo, dot, plus, type TermVector } from './term-vector.ts';

/** A group while it grows: its reports, the sum of their vectors and the groups worth comparing it with. */
interface Group {
  readonly reports: readonly number[];
  readonly sum: TermVector;
  readonly neighbours: Set<number>;
}

interface Near {
  readonly group: number;
  readonly likeness: number;
}

/**
 * Gathers vectors by average linkage: groups that are nearest to each other are joined while the mean product of their
 * pairs is `least` or more. The mean comes from the sums of the vectors, so no pair is looked at twice, and chains of
 * nearest neighbours (Murtagh 1983) give the groups that joining the closest pair each time would give.
 */
export function gather(
  vectors: readonly TermVector[],
  neighbours: readonly ReadonlySet<number>[],
  terms: number,
  least: number,
): readonly (readonly number[])[] {
  const groups = new Map<number, Group>();
  vectors.forEach((sum, at) => groups.set(at, { reports: [at], sum, neighbours: new Set(neighbours[at]) }));
  const dense = new Float64Array(terms);
  const done: (readonly number[])[] = [];
  const chain: number[] = [];
  let next = vectors.length;
  for (let start = 0; start < next; start += 1) {
    if (groups.has(start)) chain.push(start);
    for (let tip = chain.at(-1); tip !== undefined; tip = chain.at(-1)) {
      const before = chain.at(-2);
      const near = nearest(tip, before, groups, dense);
      if (near === null || near.likeness < least) {
        done.push(take(tip, groups).reports);
        chain.pop();
      } else if (near.group === before) {
        chain.length -= 2;
        join(take(tip, groups), take(before, groups), next, groups);
        next += 1;
      } else {
        // Where a neighbour of a neighbour is no neighbour, the chain can come back to itself: it goes on from there.
        const met = chain.indexOf(near.group);
        if (met < 0) chain.push(near.group);
        else chain.length = met + 1;
      }
    }
  }
  return done;
}

/** The group most like `tip`; of equals the one `before` it in the chain, then the oldest. */
function nearest(
  tip: number,
  before: number | undefined,
  groups: ReadonlyMap<number, Group>,
  dense: Float64Array,
): Near | null {
  const own = groups.get(tip);
  if (!own) return null;
  addTo(dense, own.sum);
  let best: Near | null = null;
  for (const group of own.neighbours) {
    const other = groups.get(group);
    if (!other) continue;
    const likeness = dot(other.sum, dense) / (own.reports.length * other.reports.length);
    const order = best === null ? 1 : likeness - best.likeness || (group === before ? 1 : 0);
    if (order > 0 || (order === 0 && best && best.group !== before && group < best.group)) best = { group, likeness };
  }
  for (const id of own.sum.ids) dense[id] = 0;
  return best;
}

function take(group: number, groups: Map<number, Group>): Group {
  const taken = groups.get(group);
  if (!taken) throw new RangeError(`there is no group ${group}`);
  groups.delete(group);
  for (const other of taken.neighbours) groups.get(other)?.neighbours.delete(group);
  return taken;
}

function join(a: Group, b: Group, number: number, groups: Map<number, Group>): void {
  const neighbours = new Set([...a.neighbours, ...b.neighbours].filter((other) => groups.has(other)));
  for (const other of neighbours) groups.get(other)?.neighbours.add(number);
  groups.set(number, { reports: [...a.reports, ...b.reports], sum: plus(a.sum, b.sum), neighbours });
}
