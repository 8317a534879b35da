import { setLoaderMappings, type Mappings, type Plan } from '@pothos/selection-mapper';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Context } from '../context.ts';
import { deepFrozen } from './deep-frozen.ts';
import { variablesBelow } from './variables-below.ts';
import { watchedContext } from './watched-context.ts';

type FromInfo = typeof Plan.fromInfo;
type Planned = ReturnType<FromInfo>;

/** What a plan comes to. */
interface KeptPlan {
  /** Prisma's arguments, frozen: whoever makes something of them can keep it with them. */
  readonly query: unknown;
  /** By which Pothos tells the fields below that their rows are loaded. */
  readonly mappings: Mappings;
}

/** Our own pages have some thirty; whoever asks for ever other fields gets no more than this. */
const plansMost = 500;
/** Longer ones are planned each time rather than kept. */
const longKey = 2000;

/**
 * Pothos asks every field of a document what it needs of its row, for each request anew. This is its `Plan.fromInfo` with
 * a memory: what came of it is found again by the fields of the document, by the variables that are named below them,
 * and, where one of them asked who the viewer is, by the viewer. What asked more than that of its request is not kept.
 */
export function keepingPlans(fromInfo: FromInfo): FromInfo {
  const plans = new LRUCache<string, KeptPlan | 'made anew'>({ max: plansMost });
  const placeOf = places();
  const keeping = (...[adapter, options]: Parameters<FromInfo>): Planned => {
    const { info, typeName, path, paths, initial } = options;
    const context = options.context as Context;
    const forAll = `${placeOf(info)} ${JSON.stringify([typeName, path, paths, initial, variablesBelow(info)])}`;
    if (forAll.length > longKey) return fromInfo(adapter, options);
    const forViewer = () => `${forAll} ${JSON.stringify(context.asker.viewer)}`;
    let kept = plans.get(forAll) ?? plans.get(forViewer());
    if (!kept) {
      const watched = watchedContext(context);
      const plan = fromInfo(adapter, { ...options, context: watched.context });
      const asked = watched.asked();
      kept = asked === 'more' ? 'made anew' : keptOf(adapter, plan);
      plans.set(asked === 'viewer' ? forViewer() : forAll, kept);
    }
    return kept === 'made anew' ? fromInfo(adapter, options) : played(kept, context, info);
  };
  return keeping as FromInfo;
}

function keptOf(adapter: Parameters<FromInfo>[0], plan: Planned): KeptPlan | 'made anew' {
  // There may be nothing to select, or a selection that waits for something.
  if (!plan || 'then' in plan) return 'made anew';
  const { root, mappings } = plan.play();
  return { query: deepFrozen(adapter.toQuery(root)), mappings };
}

/** As much of a plan as is asked for: Prisma's plugin plays each with nothing selected before. */
function played({ query, mappings }: KeptPlan, context: object, info: GraphQLResolveInfo): Planned {
  const plan: Pick<NonNullable<Planned>, 'query'> = {
    query(before, place = info) {
      if (before !== undefined) throw new Error('A kept plan is played with nothing selected before.');
      setLoaderMappings(context, place, mappings);
      return query;
    },
  };
  return plan as Planned;
}

/** A name for where the fields of a selection stand, in whichever document. */
function places(): (info: GraphQLResolveInfo) => string {
  const numbers = new WeakMap<FieldNode, number>();
  let last = 0;
  return ({ parentType, fieldNodes }) => {
    const numbered = fieldNodes.map((node) => {
      const number = numbers.get(node) ?? (last += 1);
      numbers.set(node, number);
      return number;
    });
    return `${parentType.name} ${numbered.join()}`;
  };
}
