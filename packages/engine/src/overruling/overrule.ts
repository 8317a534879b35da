import type { Overruling } from '@crossread/shared';
import type { ComparedFigure } from '../compare/compared-figure.ts';
import { mostDisputed } from '../compare/compare-story.ts';
import { between, quantityOf, type Quantity } from '../compare/quantity.ts';
import { byText } from '../compare/order.ts';
import { figureAt, figuresAt, holding, type ShaOf } from './find-figures.ts';
import { judged } from './judged.ts';

/** What the quantities of a story are once its owner was heard. */
export interface Overruled {
  /** Most disputed first. */
  readonly quantities: readonly Quantity[];
  /** Ids of the overrulings whose figures are not compared as they were when it was said: they change nothing now. */
  readonly lost: readonly string[];
}

interface Told {
  /** Article id to the index of its origin. */
  readonly originOf: ReadonlyMap<string, number>;
  readonly shaOf: ShaOf;
}

/** Applies what the owner said, in the order in which they said it: each finds what the ones before it left. */
export function overrule(quantities: readonly Quantity[], overrulings: readonly Overruling[], told: Told): Overruled {
  let standing = quantities;
  const lost: string[] = [];
  for (const overruling of overrulings) {
    const next = apply(overruling, standing, told);
    if (next) standing = next;
    else lost.push(overruling.id);
  }
  return { quantities: standing === quantities ? quantities : mostDisputed(standing), lost };
}

/** Null where what it speaks of is not found. */
function apply(overruling: Overruling, standing: readonly Quantity[], told: Told): readonly Quantity[] | null {
  const { shaOf } = told;
  if (overruling.kind === 'judge') return judgeAnew(overruling, standing, shaOf);
  const one = holding(overruling.figures, standing, shaOf);
  if (!one) return null;
  if (overruling.kind === 'dismiss') return standing.filter((quantity) => quantity !== one);
  if (overruling.kind === 'merge') {
    const other = holding(overruling.others, standing, shaOf);
    if (!other) return null;
    if (other === one) return standing;
    const joined = shaped([...one.figures, ...other.figures], [one, other], overruling.id, told);
    return standing.flatMap((quantity) => (quantity === one ? joined : quantity === other ? [] : quantity));
  }
  const takenOut = figuresAt(overruling.takenOut, one.figures, shaOf);
  if (takenOut.length === 0) return null;
  const left = one.figures.filter((figure) => !takenOut.includes(figure));
  const parts = [left, takenOut].flatMap((figures) => shaped(figures, [one], overruling.id, told));
  return standing.flatMap((quantity) => (quantity === one ? parts : quantity));
}

/** The figures as one quantity, with what was judged of it before; none where they are of one article only. */
function shaped(
  figures: readonly ComparedFigure[],
  before: readonly Quantity[],
  id: string,
  { originOf }: Told,
): readonly Quantity[] {
  if (new Set(figures.map(({ claim }) => claim.article)).size < 2) return [];
  const quantity = quantityOf(
    figures.toSorted((a, b) => byText(a.order, b.order)),
    originOf,
  );
  const verdicts = before.flatMap(({ judged: known }) => known ?? []);
  return [judged({ ...quantity, overruledBy: id }, verdicts)];
}

function judgeAnew(
  { id, a, b, verdict, reason }: Extract<Overruling, { readonly kind: 'judge' }>,
  standing: readonly Quantity[],
  shaOf: ShaOf,
): readonly Quantity[] | null {
  for (const quantity of standing) {
    const [one, other] = [figureAt(a, quantity.figures, shaOf), figureAt(b, quantity.figures, shaOf)];
    if (!one || !other || one === other || !between(one, other)) continue;
    const known = quantity.judged ?? [];
    const changed = judged(quantity, [...known, { by: id, a: one, b: other, verdict, reason }]);
    return standing.map((kept) => (kept === quantity ? changed : kept));
  }
  return null;
}
