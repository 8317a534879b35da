import type { Span } from '@crossread/shared';
import { collect } from '../collect.ts';

/** Something found in a text, with the names of the finder and refiners that made it, in order. */
export interface Finding<K extends string = string> {
  readonly kind: K;
  readonly span: Span;
  readonly trail: readonly string[];
}

/** Reads one thing. Returns `[]` for "not mine"; its doc comment says what it deliberately ignores. */
export interface Finder<F, C> {
  readonly name: string;
  find(context: C): readonly F[];
}

/** Changes or drops findings; returns new objects and never edits the ones it was given. */
export interface Refiner<F, C> {
  readonly name: string;
  refine(findings: readonly F[], context: C): readonly F[];
}

/** A literal list of finders, then a literal list of refiners: the order in the file is the specification. */
export interface Stage<F, C> {
  readonly finders: readonly Finder<F, C>[];
  readonly refiners: readonly Refiner<F, C>[];
}

export function runStage<F, C>(stage: Stage<F, C>, context: C): readonly F[] {
  const found = collect(stage.finders, (finder) => finder.find(context));
  return stage.refiners.reduce<readonly F[]>((findings, refiner) => refiner.refine(findings, context), found);
}
