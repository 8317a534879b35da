import type { Role, TokenScope, Visibility } from '@crossread/prisma';
import type { Ability } from '../access/abilities.ts';
import type { ViewerRole } from '../access/viewer.ts';
import { enumOf } from './enum-of.ts';

export const VisibilityType = enumOf<Visibility>('Visibility', 'Who may see a story and what was made of it.', {
  private: 'Whoever imported it, and nobody else.',
  classes: 'Whoever imported it, and the pupils of the classes that they share it with.',
  public: 'Everybody.',
});

const roles: Readonly<Record<Role, string>> = {
  learner: 'Reads, learns, and imports stories of their own.',
  teacher: 'May also show their stories to everybody, and have classes.',
  admin: 'Also looks after the installation: accounts, settings, take-downs.',
};

export const RoleType = enumOf<Role>('Role', 'What an account may do.', roles);

export const ViewerRoleType = enumOf<ViewerRole>(
  'ViewerRole',
  'As what somebody asks: an account’s role, or a browser without an account.',
  { visitor: 'Has no account. Reads, learns, and imports stories of their own.', ...roles },
);

export const AbilityType = enumOf<Ability>('Ability', 'What may be done besides reading.', {
  learn: 'Answer quizzes, say that a question is wrong.',
  author: 'Import and delete stories; make, verify and export quizzes.',
  publish: 'Show a story of one’s own to everybody.',
  teach: 'Have classes, assign quizzes to them, share stories with them.',
  account: 'Look after one’s account: tokens, invitations, work to carry over. Not with a token.',
  administer: 'Look after the installation.',
});

export const TokenScopeType = enumOf<TokenScope>(
  'TokenScope',
  'What a token may do besides reading what its owner reads.',
  {
    learn: 'Answer quizzes, say that a question is wrong.',
    author: 'Import, show, share and delete stories; make, verify and export quizzes; look after classes.',
    administer: 'What admins do, for an admin’s token.',
  },
);
