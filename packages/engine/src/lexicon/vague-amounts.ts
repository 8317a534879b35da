/** What a vague amount strictly allows (at least `least`) and what a reader takes it to mean (`from` to `to`). */
export interface VagueAmount {
  readonly least: number;
  readonly from: number;
  readonly to: number;
}

/** Plurals of magnitudes and small round numbers; the intervals are those of the product's table of hedges. */
export const vaguePlurals: ReadonlyMap<string, VagueAmount> = new Map([
  ['dozens', { least: 24, from: 24, to: 99 }],
  ['scores', { least: 40, from: 40, to: 199 }],
  ['hundreds', { least: 200, from: 200, to: 999 }],
  ['thousands', { least: 2e3, from: 2e3, to: 9999 }],
  ['millions', { least: 2e6, from: 2e6, to: 9_999_999 }],
  ['billions', { least: 2e9, from: 2e9, to: 9_999_999_999 }],
  ['trillions', { least: 2e12, from: 2e12, to: 9_999_999_999_999 }],
]);

/** "Tens of thousands", "hundreds of thousands": how many of the plural that follows. */
export const vagueMultiples: ReadonlyMap<string, VagueAmount> = new Map([
  ['tens', { least: 20, from: 20, to: 100 }],
  ['dozens', { least: 24, from: 24, to: 100 }],
  ['hundreds', { least: 200, from: 200, to: 1000 }],
  ['thousands', { least: 2000, from: 2000, to: 10_000 }],
]);

/** Vague small numbers; "few" is read only before a magnitude ("the few hundred"), alone it says too little. */
export const vagueFew: ReadonlyMap<string, VagueAmount> = new Map([
  ['several', { least: 2, from: 3, to: 9 }],
  ['a handful', { least: 2, from: 3, to: 6 }],
  ['a couple', { least: 2, from: 2, to: 3 }],
  ['a few', { least: 2, from: 2, to: 5 }],
  ['few', { least: 2, from: 2, to: 5 }],
]);
