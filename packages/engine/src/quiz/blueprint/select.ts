import type { QuestionKind, Skill } from '@crossread/shared';
import type { Draft } from '../draft.ts';
import type { Draws } from '../draws.ts';
import { gates } from '../gates/index.ts';
import type { Item } from '../gates/gate.ts';
import type { QuizStory } from '../story.ts';
import { arrangements, balanced, evenBalance } from './arrange.ts';
import { ofNextAnswer } from './next-answer.ts';
import { firstKinds } from './plan.ts';

/** A draft that no arrangement brought past the gates. */
export interface Rejected {
  readonly kind: QuestionKind;
  readonly prompt: string;
  readonly gate: string;
  readonly reason: string;
}

export interface Selection {
  readonly items: readonly Item[];
  readonly rejected: readonly Rejected[];
}

/**
 * Takes one question after another: of the kind that is least served, on what has been asked about least. A question
 * that no gate lets pass is set aside with the last reason, and the next one is tried.
 */
export function select(drafts: readonly Draft[], story: QuizStory, count: number, draws: Draws): Selection {
  const waiting = new Map<QuestionKind, Draft[]>();
  for (const draft of draws.fork('drafts').shuffle(drafts))
    waiting.set(draft.kind, [...(waiting.get(draft.kind) ?? []), draft]);
  const order = firstKinds([...waiting.keys()], draws.fork('kinds'));
  const items: Item[] = [];
  const rejected: Rejected[] = [];
  let balance = evenBalance;
  while (items.length < count) {
    const kind = nextKind(order, waiting, items);
    if (kind === undefined) break;
    const left = waiting.get(kind) ?? [];
    const draft = freshest(ofNextAnswer(left, kind, items, draws.fork(`answer ${items.length} ${kind}`)), items);
    if (!draft) {
      waiting.delete(kind);
      continue;
    }
    waiting.set(
      kind,
      left.filter((other) => other !== draft),
    );
    const passed = firstPassing(
      draft,
      story,
      items,
      arrangements(draft, story, balance, draws.fork(`item ${items.length} ${rejected.length}`)),
    );
    if ('question' in passed) {
      items.push(passed);
      balance = balanced(balance, passed);
    } else {
      rejected.push(passed);
    }
  }
  return { items, rejected };
}

function firstPassing(
  draft: Draft,
  story: QuizStory,
  accepted: readonly Item[],
  made: readonly Item[],
): Item | Rejected {
  let last: Rejected = {
    kind: draft.kind,
    prompt: '',
    gate: 'distractors',
    reason: 'Fewer than two distractors are wrong for certain.',
  };
  for (const item of made) {
    const fault = gates.flatMap((gate) => {
      const reason = gate.reject(item, story, accepted);
      return reason === null ? [] : [{ kind: draft.kind, prompt: item.question.prompt, gate: gate.name, reason }];
    })[0];
    if (!fault) return item;
    last = fault;
  }
  return last;
}

/** The kind with the fewest questions so far that has drafts left; the plan's order decides between equals. */
function nextKind(
  order: readonly QuestionKind[],
  waiting: ReadonlyMap<QuestionKind, readonly Draft[]>,
  items: readonly Item[],
) {
  const skills = new Map<Skill, number>();
  for (const { draft } of items) skills.set(draft.skill, (skills.get(draft.skill) ?? 0) + 1);
  const taken = (kind: QuestionKind): number => items.filter(({ draft }) => draft.kind === kind).length;
  const open = order.filter((kind) => (waiting.get(kind) ?? []).length > 0);
  return [...open].sort((a, b) => taken(a) - taken(b) || order.indexOf(a) - order.indexOf(b))[0];
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
