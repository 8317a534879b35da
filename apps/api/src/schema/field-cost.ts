import type { FieldComplexityFunction } from '@pothos/plugin-complexity';
import { getNamedType, getNullableType, isLeafType, isListType } from 'graphql';
import type { Context } from '../context.ts';
import { checkPageArguments } from './page-arguments.ts';
import { connectionUsual } from './relay-words.ts';

/**
 * About how many rows a list holds in a large story, by the field's name: what stands in it costs so many times as much.
 * A list without a number has ten.
 */
const listSizes: Readonly<Record<string, number>> = {
  aside: 3,
  blocks: 50,
  comparisons: 30,
  edges: 1, // the connection has counted them
  evidence: 3,
  forecast: 14,
  findings: 1,
  history: 90,
  items: 15,
  members: 5,
  options: 5,
  origins: 5,
  pupils: 30,
  quizzes: 5,
  soleClaims: 30,
  uses: 5,
};
const listSizeOtherwise = 10;

/** What costs more than the reading of a row: work of the engine, or statements of its own. */
const fieldCosts: Readonly<Record<string, number>> = {
  checkQuestion: 50,
  checkQuiz: 100,
  copyStory: 200,
  dismissComparison: 200,
  duplicateQuiz: 100,
  exportClass: 200,
  exportPupil: 200,
  exportQuiz: 200,
  exportResults: 200,
  firstAppearance: 5,
  generateQuiz: 200,
  importStory: 200,
  judgePair: 200,
  learning: 200,
  mergeComparisons: 200,
  previewReport: 200,
  progress: 50,
  publishQuiz: 200,
  questionBank: 50,
  questionTags: 20,
  replaceQuestion: 100,
  result: 10,
  results: 200,
  review: 5,
  reviewPlan: 50,
  saveQuestion: 50,
  splitComparison: 200,
  text: 5,
  totalCount: 5,
  undoOverruling: 200,
  verifyQuiz: 200,
  workbench: 50,
};

/**
 * What a field costs, in rows read: an object one, a plain value nothing, since it comes with its object. Fields of one
 * name cost the same everywhere. Throws a GraphQLError where a page is asked for that no connection gives.
 */
export const fieldCost: FieldComplexityFunction<Context, Record<string, unknown>> = (args, _context, field) => {
  const type = getNamedType(field.type);
  const cost = fieldCosts[field.name] ?? (isLeafType(type) ? 0 : 1);
  const asked = args['first'] ?? args['last'];
  if (type.name.endsWith('Connection')) {
    checkPageArguments(args);
    return { field: cost, multiplier: typeof asked === 'number' ? asked : connectionUsual };
  }
  if (!isListType(getNullableType(field.type))) return { field: cost, multiplier: 1 };
  const size = listSizes[field.name] ?? listSizeOtherwise;
  return { field: cost * size, multiplier: size };
};
