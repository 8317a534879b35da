import type { KeyedResponse } from '@crossread/shared';

export type Rubric = Extract<KeyedResponse, { readonly rubric: unknown }>['rubric'];

/** The levels of a rubric that say something, a line each: "Basic: …". */
export function rubricLines({ basic, emergent, proficient }: Rubric): readonly string[] {
  const levels = [
    ['Basic', basic],
    ['Emergent', emergent],
    ['Proficient', proficient],
  ] as const;
  return levels.flatMap(([level, words]) => (words === '' ? [] : [`${level}: ${words}`]));
}
