import { difficulties } from '@crossread/engine';
import type { QuizOptions } from '@crossread/engine';
import { limits, questionKinds, skills } from '@crossread/shared';
import { UsageError } from '../command.ts';
import type { Arguments } from '../command.ts';

const defaultCount = 10;

/** The options by which a command lets a quiz be asked for. */
export const quizOptions = {
  count: {
    value: 'N',
    description: `how many questions, 1 to ${limits.questionsPerQuiz} (default: what is named below, or else ${defaultCount})`,
  },
  seed: { value: 'S', description: 'any text; another seed draws other questions (default 1)' },
  kinds: { value: 'LIST', description: 'only these kinds: cloze,attribution' },
  skills: {
    value: 'LIST',
    description: `how many of a skill: comprehension=4,evidence=2. Skills are ${skills.join(', ')}`,
  },
  difficulty: {
    value: 'LIST',
    description: `how many of a difficulty: easy=3,hard=2. There are ${difficulties.join(', ')}`,
  },
} as const;

/** What the person asked for. @throws UsageError */
export function askedQuiz({ get }: Pick<Arguments, 'get'>): QuizOptions {
  const kinds = get('kinds');
  const blueprint = {
    skills: counts('skills', get('skills'), skills),
    difficulty: counts('difficulty', get('difficulty'), difficulties),
  };
  const named = Math.max(...Object.values(blueprint).map(sum));
  const count = countOf(get('count'), named > 0 ? named : defaultCount);
  if (named > count) throw new UsageError(`--count ${count} is fewer than the ${named} questions named by their sort.`);
  return {
    count,
    seed: get('seed') ?? '1',
    blueprint,
    ...(kinds === undefined ? {} : { kinds: kinds.split(',').map((kind) => known('kinds', kind, questionKinds)) }),
  };
}

function countOf(given: string | undefined, otherwise: number): number {
  const count = given === undefined ? otherwise : wholeNumber(given);
  if (count >= 1 && count <= limits.questionsPerQuiz) return count;
  throw new UsageError(`--count takes a whole number from 1 to ${limits.questionsPerQuiz}, not "${given ?? count}".`);
}

/** "easy=3,hard=2" */
function counts<Name extends string>(option: string, given: string | undefined, names: readonly Name[]) {
  const counted: Partial<Record<Name, number>> = {};
  for (const part of given?.split(',') ?? []) {
    const [name = '', number = ''] = part.split('=');
    const count = wholeNumber(number);
    if (Number.isNaN(count)) throw new UsageError(`--${option} takes a list like ${names[0]}=3, not "${part}".`);
    counted[known(option, name, names)] = count;
  }
  return counted;
}

function known<Name extends string>(option: string, given: string, names: readonly Name[]): Name {
  const name = names.find((other) => other === given.trim());
  if (name === undefined) throw new UsageError(`--${option} has no "${given}". There are ${names.join(', ')}.`);
  return name;
}

function wholeNumber(given: string): number {
  return /^\d+$/.test(given) ? Number(given) : NaN;
}

function sum(counted: Readonly<Record<string, number | undefined>>): number {
  return Object.values(counted).reduce<number>((total, count = 0) => total + count, 0);
}
