import type { KeyedResponse } from '@crossread/shared';
import type { OwnWords } from './own-words.ts';

export type Rubric = Extract<KeyedResponse, { readonly rubric: unknown }>['rubric'];

/** The levels of a rubric that say something, a line each: "Basic: …". */
export function rubricLines({ basic, emergent, proficient }: Rubric, { rubric }: OwnWords): readonly string[] {
  const levels = [
    [rubric.basic, basic],
    [rubric.emergent, emergent],
    [rubric.proficient, proficient],
  ] as const;
  return levels.flatMap(([level, words]) => (words === '' ? [] : [`${level}: ${words}`]));
}
