import type { Data } from '../../tests/helpers/api-client.ts';
import type { SimulatedPupil } from '../../tests/helpers/simulated-pupil.ts';
import type { Draw } from '../texts/draws.ts';
import type { School, SchoolClass } from './prepare-school.ts';

/** An answer that is given at its moment, whether the one before it has been acknowledged or not. */
export interface Due {
  /** Milliseconds from the beginning. */
  readonly at: number;
  readonly of: SchoolClass;
  readonly pupil: SimulatedPupil;
  readonly question: Data;
  readonly isBurst: boolean;
}

const meanThinkMs = 10_000;
/** Answers that come within a second, in the middle. */
const burst = 30;
const fine = 1_000_000;

/** Every pupil's moments, each pupil's questions in their order; whoever has answered all is done. */
export function scheduleOf({ classes }: School, seconds: number, draw: Draw): readonly Due[] {
  const chance = (): number => (draw(fine) + 1) / (fine + 1);
  const endMs = seconds * 1000;
  const [first] = classes;
  const hurried = new Set(first?.pupils.slice(0, burst));
  const dues = classes.flatMap((of) =>
    of.pupils.flatMap((pupil) => {
      const moments: { readonly at: number; readonly isBurst: boolean }[] = [];
      for (let at = think(chance); at < endMs; at += think(chance)) moments.push({ at, isBurst: false });
      if (hurried.has(pupil)) moments.push({ at: endMs / 2 + 1000 * chance(), isBurst: true });
      const inOrder = moments.toSorted((a, b) => a.at - b.at).slice(0, pupil.questions.length);
      return inOrder.map((moment, index) => ({ ...moment, of, pupil, question: pupil.questions[index] }));
    }),
  );
  return dues.toSorted((a, b) => a.at - b.at);
}

const think = (chance: () => number): number => -meanThinkMs * Math.log(chance());
