import { cacheExchange, type Resolver, type Variables } from '@urql/exchange-graphcache';
import { updates } from './cache-updates.ts';

/** What has no id that is its own everywhere: it is kept within what it belongs to. */
const embedded = [
  'Answer',
  'AssignmentProgress',
  'AttemptResult',
  'CertaintyLevel',
  'CertaintyResult',
  'CheckedQuestion',
  'EvidenceSpan',
  'Habit',
  'Hint',
  'HintPlace',
  'InputProblem',
  'NumberKey',
  'OptionProgress',
  'OptionReview',
  'PupilProgress',
  'QuestionFinding',
  'QuestionOption',
  'QuestionProgress',
  'Regrade',
  'Review',
  'Rubric',
  'SelfMarks',
  'SkillResult',
  'UserConnection',
  'UserEdge',
  'ViewerQuestionBankConnection',
  'ViewerQuestionBankConnectionEdge',
  'ViewerQuestionReportsConnection',
  'ViewerQuestionReportsConnectionEdge',
  'Workbench',
  'WorkbenchItem',
];

/**
 * What the API has told, by object: an answer to one question changes what all parts of a page show of it. Shown before
 * the API has agreed is only what is not dangerous to believe: never that something is private, revoked or deleted.
 */
export function cache() {
  return cacheExchange({
    keys: {
      ...Object.fromEntries(embedded.map((type) => [type, () => null])),
      Viewer: () => 'of this browser',
      Settings: () => 'of this installation',
    },
    possibleTypes: { Error: ['InvalidInputError', 'NotAllowedError', 'NotFoundError'] },
    resolvers: {
      Query: {
        attempt: byId('Attempt'),
      },
    },
    updates: { Mutation: updates },
    logger: (severity, message) => {
      if (severity !== 'debug' && !isFalseAlarm(message)) console[severity](message);
    },
    optimistic: {
      closeQuestionReport: (args) => ({
        __typename: 'CloseQuestionReportPayload',
        report: { __typename: 'QuestionReport', id: input(args)['reportId'] as string },
      }),
      updateSettings: (args) => ({
        __typename: 'UpdateSettingsPayload',
        settings: { __typename: 'Settings', teacherSignUpOpen: input(args)['teacherSignUpOpen'] as boolean },
      }),
    },
  });
}

/**
 * In development: without the whole schema, which no page is to load, an answer is also looked through for what fragments on
 * other types ask for. That the rest is there the API has seen to.
 */
function isFalseAlarm(message: string): boolean {
  return /Invalid undefined/.test(message);
}

/** What a mutation has given need not be asked for by its id; what the API does not have is not looked for again. */
function byId(type: string): Resolver {
  return (_parent, { id }, cache, { fieldName }) =>
    cache.resolve('Query', fieldName, { id: id as string }) === null ? null : { __typename: type, id: id as string };
}

function input(args: Variables): Variables {
  return args['input'] as Variables;
}
