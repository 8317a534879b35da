import type { Blueprint, Difficulty } from '@crossread/engine';
import type { Skill } from '@crossread/shared';
import { invalid } from '../errors.ts';

/** A blueprint as it arrives: lists, since GraphQL has no maps. */
export interface GivenBlueprint {
  readonly skills?: readonly { readonly skill: Skill; readonly count: number }[] | null | undefined;
  readonly difficulties?: readonly { readonly difficulty: Difficulty; readonly count: number }[] | null | undefined;
}

/** The engine's blueprint, or an error that names the field. */
export function blueprintFrom({ skills, difficulties }: GivenBlueprint, count: number): Blueprint {
  const bySkill = (skills ?? []).map((one) => [one.skill, one.count] as const);
  const byDifficulty = (difficulties ?? []).map((one) => [one.difficulty, one.count] as const);
  check(bySkill, count, 'blueprint.skills');
  check(byDifficulty, count, 'blueprint.difficulties');
  return {
    ...(bySkill.length > 0 ? { skills: Object.fromEntries(bySkill) } : {}),
    ...(byDifficulty.length > 0 ? { difficulty: Object.fromEntries(byDifficulty) } : {}),
  };
}

function check(named: readonly (readonly [string, number])[], count: number, field: string): void {
  const twice = named.find(([name], index) => named.findIndex(([other]) => other === name) !== index);
  if (twice) throw invalid('named-twice', field, `The blueprint names ${twice[0]} twice: give one count for it.`);
  const negative = named.find(([, wanted]) => wanted < 0);
  if (negative) throw invalid('out-of-range', field, `A quiz cannot have ${negative[1]} questions of ${negative[0]}.`);
  const sum = named.reduce((total, [, wanted]) => total + wanted, 0);
  if (sum > count) {
    throw invalid('out-of-range', field, `The blueprint names ${sum} questions, but the quiz is to have ${count}.`);
  }
}
