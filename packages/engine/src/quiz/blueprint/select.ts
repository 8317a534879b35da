import type { QuestionKind, Skill } from '@crossread/shared';
import { groupBy } from '../../group-by.ts';
import type { Draft } from '../draft.ts';
import type { Draws } from '../draws.ts';
import type { Item } from '../gates/gate.ts';
import type { QuizStory } from '../story.ts';
import { arrangements, balanced, evenBalance } from './arrange.ts';
import { firstPassing } from './first-passing.ts';
import type { Rejected } from './first-passing.ts';
import { ofNextAnswer } from './next-answer.ts';
import { firstKinds } from './plan.ts';
import type { Seats } from './seats.ts';

/** What a quiz is to have. */
export interface Plan {
  readonly seats: Seats;
  /** The most questions of a kind, which teaches the skill. */
  readonly share: (kind: QuestionKind, skill: Skill) => number;
  /** What it asks already; it stays, and comes first. */
  readonly begun?: readonly Item[];
}

export interface Selection {
  readonly items: readonly Item[];
  readonly rejected: readonly Rejected[];
  readonly spent: ReadonlyMap<QuestionKind, Spent>;
}

/** Why drafts of a kind were left while the quiz had room: the kind had its share, or the answer had that was left. */
export type Spent = 'share' | 'answer';

/**
 * Takes one question after another: of the kind that is least served, on what has been asked about least. A question
 * that no gate lets pass is set aside with the reason, and the next one is tried.
 */
export function select(drafts: readonly Draft[], story: QuizStory, plan: Plan, draws: Draws): Selection {
  const { begun = [] } = plan;
  const waiting = groupBy(draws.fork('drafts').shuffle(drafts), ({ kind }) => kind);
  const order = firstKinds([...waiting.keys()], draws.fork('kinds'));
  const items = [...begun];
  const rejected: Rejected[] = [];
  const spent = new Map<QuestionKind, Spent>();
  let { seats } = plan;
  let balance = begun.reduce(balanced, evenBalance);
  for (;;) {
    const open = seats.open(waiting.values());
    const ready = new Map(
      [...waiting].flatMap(([kind, left]) => {
        const fitting = left.filter(open);
        return fitting.length > 0 ? [[kind, fitting] as const] : [];
      }),
    );
    const kind = nextKind(order, ready, items);
    if (kind === undefined) break;
    const fitting = ready.get(kind) ?? [];
    const enough = hadShare(kind, fitting, items, plan);
    const draft = enough
      ? undefined
      : freshest(ofNextAnswer(fitting, kind, items, draws.fork(`answer ${items.length} ${kind}`)), items);
    if (!draft) {
      waiting.delete(kind);
      spent.set(kind, enough ? 'share' : 'answer');
      continue;
    }
    waiting.set(
      kind,
      (waiting.get(kind) ?? []).filter((other) => other !== draft),
    );
    const made = arrangements(draft, story, balance, draws.fork(`item ${items.length} ${rejected.length}`));
    const passed = firstPassing(draft, made, story, items);
    if ('question' in passed) {
      items.push(passed);
      balance = balanced(balance, passed);
      seats = seats.without(draft);
    } else {
      rejected.push(passed);
    }
  }
  return { items, rejected, spent };
}

function hadShare(kind: QuestionKind, [first]: readonly Draft[], items: readonly Item[], { share }: Plan): boolean {
  return first !== undefined && items.filter(({ draft }) => draft.kind === kind).length >= share(kind, first.skill);
}

/** The kind with the fewest questions so far, then that of the skill with the fewest; the plan's order decides between equals. */
function nextKind(
  order: readonly QuestionKind[],
  ready: ReadonlyMap<QuestionKind, readonly Draft[]>,
  items: readonly Item[],
): QuestionKind | undefined {
  const kinds = countOf(items, ({ draft }) => draft.kind);
  const skills = countOf(items, ({ draft }) => draft.skill);
  const served = (kind: QuestionKind): number => skills(ready.get(kind)?.[0]?.skill);
  return order
    .filter((kind) => ready.has(kind))
    .toSorted((a, b) => kinds(a) - kinds(b) || served(a) - served(b) || order.indexOf(a) - order.indexOf(b))[0];
}

function countOf<Name>(items: readonly Item[], nameOf: (item: Item) => Name): (name: Name | undefined) => number {
  const counts = new Map<Name | undefined, number>();
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
  return (name) => counts.get(name) ?? 0;
}

/** The draft on what the quiz has asked about least: its claims, its quantity, its reports, its kind of answer. */
function freshest(drafts: readonly Draft[], items: readonly Item[]): Draft | undefined {
  const worn = (draft: Draft): number =>
    items.reduce((sum, { draft: taken }) => sum + likeness(draft, taken), 0) + (draft.preference ?? 0);
  let best: { draft: Draft; cost: number } | undefined;
  for (const draft of drafts) {
    const cost = worn(draft);
    if (!best || cost < best.cost) best = { draft, cost };
  }
  return best?.draft;
}

function likeness(a: Draft, b: Draft): number {
  const sameClaims = a.about.claims.filter((id) => b.about.claims.includes(id)).length;
  const sameReports =
    a.about.articles.filter((id) => b.about.articles.includes(id)).length / Math.max(1, a.about.articles.length);
  const sameQuantity = a.about.comparison !== undefined && a.about.comparison === b.about.comparison ? 1 : 0;
  const sameForm = a.kind === b.kind && a.prompt.id === b.prompt.id ? 1 : 0;
  return 3 * sameClaims + sameReports + 2 * sameQuantity + sameForm;
}
