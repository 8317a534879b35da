import type { TokenScope } from '@crossread/prisma';
import type { Viewer, ViewerRole } from './viewer.ts';

interface Rule {
  readonly roles: readonly ViewerRole[];
  /** The scope that a token needs; null: no token will do, one has to be signed in. */
  readonly scope: TokenScope | null;
  /** Said to whoever may not. */
  readonly refusal: string;
}

const everybody: readonly ViewerRole[] = ['visitor', 'learner', 'teacher', 'admin'];
const accounts: readonly ViewerRole[] = ['learner', 'teacher', 'admin'];

/**
 * What may be done besides reading, and by whom. Which things it may be done to is the owner's matter: see `readable` and
 * `owns`. docs/access.md says the same in a table.
 */
const rules = {
  /** Answer quizzes, say that a question is wrong. */
  learn: { roles: everybody, scope: 'learn', refusal: 'Answering quizzes needs a token with the scope LEARN.' },
  /** Import stories; make, verify and export quizzes. */
  author: {
    roles: everybody,
    scope: 'author',
    refusal: 'Making stories and quizzes needs a token with the scope AUTHOR.',
  },
  /** Show a story of one's own to everybody. */
  publish: {
    roles: ['teacher', 'admin'],
    scope: 'author',
    refusal:
      'Only teachers and admins can show a story to everybody. Ask an admin of this installation for an invitation.',
  },
  /** Have classes: assign quizzes to them, see how they went. */
  teach: {
    roles: ['teacher', 'admin'],
    scope: 'author',
    refusal: 'Only teachers have classes. Ask an admin of this installation for an invitation.',
  },
  /** Look after one's account. */
  account: { roles: accounts, scope: null, refusal: 'Sign in to do this; a token will not do.' },
  /** Look after the installation. */
  administer: { roles: ['admin'], scope: 'administer', refusal: 'Only an admin of this installation can do this.' },
} as const satisfies Record<string, Rule>;

export type Ability = keyof typeof rules;

export const abilities = Object.keys(rules) as Ability[];

export function may(viewer: Viewer, ability: Ability): boolean {
  const { roles, scope }: Rule = rules[ability];
  if (!roles.includes(viewer.role)) return false;
  return viewer.tokenScopes === null || (scope !== null && viewer.tokenScopes.includes(scope));
}

export function refusalOf(ability: Ability): string {
  return rules[ability].refusal;
}
