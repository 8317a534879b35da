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
  /** The drafts that can be asked so that the remaining seats can be filled as far as before. */
  open(drafts: readonly Draft[]): ReadonlySet<Draft>;
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
    open(drafts) {
      const waiting = new Map<string, Draft[]>();
      for (const draft of drafts) {
        const seat = seatOf(draft);
        const name = `${seat.skill} ${seat.difficulty}`;
        const group = waiting.get(name);
        if (group) group.push(draft);
        else waiting.set(name, [draft]);
      }
      const left = (skill: string, band: string): number => waiting.get(`${skill} ${band}`)?.length ?? 0;
      const fillable = mostFilled(skills, difficulty, left);
      const open = [...waiting.values()].filter(([first]) => {
        if (!first) return false;
        const seat = seatOf(first);
        const taken = `${seat.skill} ${seat.difficulty}`;
        const leftThen = (skill: string, band: string): number =>
          left(skill, band) - (`${skill} ${band}` === taken ? 1 : 0);
        const [bySkill, byDifficulty] = [oneLess(skills, seat.skill), oneLess(difficulty, seat.difficulty)];
        return (
          bySkill.get(seat.skill) !== -1 &&
          byDifficulty.get(seat.difficulty) !== -1 &&
          mostFilled(bySkill, byDifficulty, leftThen) >= fillable - 1
        );
      });
      return new Set(open.flat());
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
function mostFilled(
  skills: ReadonlyMap<string, number>,
  difficulty: ReadonlyMap<string, number>,
  left: (skill: string, difficulty: string) => number,
): number {
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
        kept.reduce((sum, band) => sum + left(skill, band), 0),
      );
    least = Math.min(least, flow);
  }
  return least;
}

function oneLess<Name>(free: ReadonlyMap<Name, number>, name: Name): ReadonlyMap<Name, number> {
  return new Map(free).set(name, (free.get(name) ?? 0) - 1);
}
