import type { VariablesOf } from '#graphql/tada.ts';
import { formText } from '#ui/form-text.ts';
import { skills } from '#features/quiz/skills.ts';
import type { generateQuizMutation } from '#features/practice/generate-quiz.ts';

export const mostQuestions = 50;
export const difficulties = ['EASY', 'MIDDLE', 'HARD'] as const;
export type Part = (typeof skills)[number] | (typeof difficulties)[number];

/** What was typed for each part; empty where it does not matter. */
type Typed = Readonly<Partial<Record<Part, string>>>;

export interface Plan {
  /** How many questions the quiz is to have. */
  readonly count: number;
  readonly typed: Typed;
}

/** What a form with a field for each part and for `count` says now. */
export function planIn(form: HTMLFormElement): Plan {
  const parts = [...skills, ...difficulties];
  const typed = Object.fromEntries(parts.map((part) => [part, formText(form, part)]));
  return { count: Number(formText(form, 'count')), typed };
}

/** How the numbers of the skills, or of the difficulties, stand to the length of the quiz. */
export type Standing =
  | { readonly fit: 'open' | 'exact' }
  /** `rest` questions go to the parts that are left empty. */
  | { readonly fit: 'some'; readonly fixed: number; readonly rest: number }
  /** All are named, and make fewer questions. */
  | { readonly fit: 'fewer'; readonly fixed: number }
  | { readonly fit: 'more'; readonly fixed: number };

const isNamed = (typed: Typed, part: Part) => (typed[part] ?? '').trim() !== '';

/** Counts are exact and 0 means none: what is over goes to parts without a number, as the engine gives it. */
export function standingOf(parts: readonly Part[], { typed, count }: Plan): Standing {
  const named = parts.filter((part) => isNamed(typed, part));
  const fixed = named.reduce((sum, part) => sum + Number(typed[part]), 0);
  if (named.length === 0) return { fit: 'open' };
  if (fixed > count) return { fit: 'more', fixed };
  if (fixed === count) return { fit: 'exact' };
  return named.length === parts.length ? { fit: 'fewer', fixed } : { fit: 'some', fixed, rest: count - fixed };
}

export function fitsIn(plan: Plan): boolean {
  return [skills, difficulties].every((parts) => standingOf(parts, plan).fit !== 'more');
}

type Blueprint = NonNullable<VariablesOf<typeof generateQuizMutation>['input']['blueprint']>;

export function blueprintOf(typed: Typed): Blueprint {
  return {
    skills: skills.filter((skill) => isNamed(typed, skill)).map((skill) => ({ skill, count: Number(typed[skill]) })),
    difficulties: difficulties
      .filter((difficulty) => isNamed(typed, difficulty))
      .map((difficulty) => ({ difficulty, count: Number(typed[difficulty]) })),
  };
}
