import {
  attributionModes,
  blockKinds,
  certainties,
  claimStatuses,
  claimTypes,
  figureKinds,
  interactions,
  optionRoles,
  pairFlags,
  questionKinds,
  rubricLevels,
  skills,
  stances,
  verdicts,
  type Change,
} from '@crossread/shared';
import { abilities } from '../access/abilities.ts';
import { difficulties } from '@crossread/engine';
import { builder } from './builder.ts';

/** The words of the interchange format in GraphQL's spelling: other-source is OTHER_SOURCE. */
function enumOf<const Word extends string>(name: string, words: readonly Word[], description: string) {
  const values = Object.fromEntries(words.map((word) => [spelled(word), { value: word }]));
  return builder.enumType(name, { description, values: values });
}

function spelled(word: string): string {
  return word
    .replace(/[A-Z]/g, (capital) => `_${capital}`)
    .replaceAll('-', '_')
    .toUpperCase();
}

export const VerdictType = enumOf('Verdict', verdicts, 'How two statements of one quantity stand to each other.');
export const PairFlagType = enumOf('PairFlag', pairFlags, 'What is remarkable about a compared pair.');
export const ClaimTypeType = enumOf('ClaimType', claimTypes, 'What kind of thing an article asserts.');
export const ClaimStatusType = enumOf('ClaimStatus', claimStatuses, 'Whether the claim still stands.');
export const AttributionModeType = enumOf('AttributionMode', attributionModes, 'How a claim is attributed.');
export const StanceType = enumOf('Stance', stances, 'Whether the article keeps its distance from what it reports.');
export const FigureKindType = enumOf('FigureKind', figureKinds, 'What kind of quantity it is.');
export const BlockKindType = enumOf('BlockKind', blockKinds, 'What part of the page a block is.');
export const DateBasisType = enumOf('DateBasis', ['stated', 'inferred'], 'Where a date is from.');
export const QuestionKindType = enumOf('QuestionKind', questionKinds, 'What a question asks for.');
export const InteractionType = enumOf('Interaction', interactions, 'How a question is answered.');
export const SkillType = enumOf('Skill', skills, 'What a question teaches.');
export const DifficultyType = enumOf(
  'Difficulty',
  difficulties,
  'How many are expected to get it wrong: fewer than a quarter, up to four in ten, or more.',
);
export const OptionRoleType = enumOf('OptionRole', optionRoles, 'Why someone would pick an option.');
export const CertaintyType = enumOf('Certainty', certainties, 'How sure a learner is of an answer.');
export const RubricLevelType = enumOf('RubricLevel', rubricLevels, 'How far a written answer gets.');
export const VisibilityType = enumOf(
  'Visibility',
  ['private', 'public'],
  'Who may see a story: whoever imported it, or everybody.',
);
export const RoleType = enumOf('Role', ['learner', 'teacher', 'admin'], 'What an account may do.');
export const ViewerRoleType = enumOf(
  'ViewerRole',
  ['visitor', 'learner', 'teacher', 'admin'],
  'Whoever asks: a browser without an account, or an account.',
);
export const AbilityType = enumOf('Ability', abilities, 'What may be done besides reading.');
export const TokenScopeType = enumOf(
  'TokenScope',
  ['learn', 'author', 'administer'],
  'What a token may do besides reading what its owner reads.',
);
export const JobKindType = enumOf('JobKind', ['importStory', 'generateQuiz', 'verifyQuiz'], 'What long work is done.');
export const JobStateType = enumOf('JobState', ['queued', 'running', 'done', 'failed'], 'How far long work is.');

const changes = {
  EXACT: { value: '=', description: 'exactly, or without any hedge' },
  APPROXIMATE: { value: '~', description: 'about, some, nearly' },
  MORE: { value: '>', description: 'more than, at least, just over' },
  LESS: { value: '<', description: 'less than, up to, just under' },
  UP: { value: 'up', description: 'an increase by so much' },
  DOWN: { value: 'down', description: 'a decrease by so much' },
} as const satisfies Record<string, { value: Change; description: string }>;

export const FigureChangeType = builder.enumType('FigureChange', {
  description: 'What the words round a number make of it.',
  values: changes,
});
