import type { Skill } from '@crossread/shared';
import type { Draft } from '../draft.ts';
import { difficultyOf } from './difficulty.ts';
import type { Difficulty } from './difficulty.ts';

/** What a quiz shall have: exactly so many questions of each skill and difficulty it names, the rest of what it does not. */
export interface Blueprint {
  readonly skills?: Partial<Readonly<Record<Skill, number>>>;
  readonly difficulty?: Partial<Readonly<Record<Difficulty, number>>>;
}

/** Where a question sits: by its skill and its difficulty, or with the rest where the blueprint does not name them. */
interface Seat {
  readonly skill: Skill | 'rest';
  readonly difficulty: Difficulty | 'rest';
}

/** The seats of a quiz that are still free. */
export interface Seats {
  /** Whether a draft can be asked so that the remaining seats can be filled as far as before, by those that wait. */
  open(waiting: Iterable<readonly Draft[]>): (draft: Draft) => boolean;
  /** The seats without the draft's. */
  without(draft: Draft): Seats;
}

/** @throws RangeError where the blueprint names more questions than the quiz has. */
export function seatsFor(count: number, { skills = {}, difficulty = {} }: Blueprint): Seats {
  return seatsOf(withRest(skills, count), withRest(difficulty, count));
}

type Free<Name extends string> = ReadonlyMap<Name | 'rest', number>;

function withRest<Name extends string>(named: Partial<Readonly<Record<Name, number>>>, count: number): Free<Name> {
  const entries = Object.entries<number | undefined>(named).flatMap(([name, wanted]) =>
    wanted === undefined ? [] : [[name as Name, wanted] as const],
  );
  const rest = entries.reduce((left, [, wanted]) => left - wanted, count);
  if (rest < 0) throw new RangeError(`The blueprint names ${count - rest} questions, but the quiz has ${count}.`);
  return new Map<Name | 'rest', number>([...entries, ['rest', rest]]);
}

function seatsOf(skills: Free<Skill>, difficulty: Free<Difficulty>): Seats {
  const seatOf = (draft: Draft): Seat => {
    const band = difficultyOf(draft.difficulty);
    return {
      skill: skills.has(draft.skill) ? draft.skill : 'rest',
      difficulty: difficulty.has(band) ? band : 'rest',
    };
  };
  return {
    open(waiting) {
      if (skills.size === 1 && difficulty.size === 1) return () => skills.get('rest') !== 0;
      const seats = new Map<string, { readonly seat: Seat; count: number }>();
      for (const draft of [...waiting].flat()) {
        const seat = seatOf(draft);
        const known = seats.get(nameOf(seat)) ?? { seat, count: 0 };
        known.count += 1;
        seats.set(nameOf(seat), known);
      }
      const fillable = mostFilled(skills, difficulty, (seat) => seats.get(nameOf(seat))?.count ?? 0);
      const open = new Set<string>();
      for (const [name, { seat }] of seats) {
        if (skills.get(seat.skill) === 0 || difficulty.get(seat.difficulty) === 0) continue;
        const [bySkill, byDifficulty] = [oneLess(skills, seat.skill), oneLess(difficulty, seat.difficulty)];
        const left = (other: Seat): number => (seats.get(nameOf(other))?.count ?? 0) - (nameOf(other) === name ? 1 : 0);
        if (mostFilled(bySkill, byDifficulty, left) >= fillable - 1) open.add(name);
      }
      return (draft) => open.has(nameOf(seatOf(draft)));
    },
    without(draft) {
      const seat = seatOf(draft);
      return seatsOf(oneLess(skills, seat.skill), oneLess(difficulty, seat.difficulty));
    },
  };
}

/**
 * How many seats can be filled at most, each question taking one of its skill and one of its difficulty: the largest flow
 * from skills to difficulties, which is the least cut (Ford & Fulkerson 1956), over every set of difficulties cut off.
 */
function mostFilled(skills: Free<Skill>, difficulty: Free<Difficulty>, left: (seat: Seat) => number): number {
  const bands = [...difficulty.keys()];
  let least = Infinity;
  for (let set = 0; set < 2 ** bands.length; set += 1) {
    const [cut, kept] = [
      bands.filter((_, index) => set & (2 ** index)),
      bands.filter((_, index) => !(set & (2 ** index))),
    ];
    let flow = cut.reduce((sum, band) => sum + (difficulty.get(band) ?? 0), 0);
    for (const [skill, free] of skills)
      flow += Math.min(
        free,
        kept.reduce((sum, band) => sum + left({ skill, difficulty: band }), 0),
      );
    least = Math.min(least, flow);
  }
  return least;
}

const nameOf = ({ skill, difficulty }: Seat): string => `${skill} ${difficulty}`;

function oneLess<Name>(free: ReadonlyMap<Name, number>, name: Name): ReadonlyMap<Name, number> {
  return new Map(free).set(name, (free.get(name) ?? 0) - 1);
}
