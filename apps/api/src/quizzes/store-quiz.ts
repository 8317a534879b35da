import { randomUUID } from 'node:crypto';
import type { Evidence, KeyedResponse, Question, QuestionBasis, Quiz } from '@crossread/shared';
import type { Prisma } from '@crossread/prisma';
import { json, nullable } from '../json.ts';
import { articleIdsByKey } from '../stories/article-ids.ts';
import type { StoredEvidence, StoredKeyedResponse, StoredOptionKey } from './stored-key.ts';
import { keyMessages, shownMessages } from './stored-messages.ts';

interface QuizToStore {
  readonly storyId: string;
  readonly title: string;
  readonly quiz: Quiz;
  /** Null for the demo library's. */
  readonly ownerId: string | null;
}

/** Stores a quiz, its keys apart from its questions; gives its id. */
export async function storeQuiz(
  transaction: Prisma.TransactionClient,
  { storyId, title, quiz, ownerId }: QuizToStore,
): Promise<string> {
  const articleIds = await articleIdsByKey(transaction, { storyId });
  const { id: quizId } = await transaction.quiz.create({
    data: {
      storyId,
      title,
      seed: quiz.seed,
      engineName: quiz.engine.name,
      engineVersion: quiz.engine.version,
      ownerId,
    },
    select: { id: true },
  });
  const rows = quiz.questions.map((question, position) => ({ question, position, id: randomUUID() }));
  await transaction.question.createMany({
    data: rows.map(({ id, position, question }) => ({ id, quizId, position, ...questionRow(question) })),
  });
  await transaction.questionKey.createMany({
    data: rows.map(({ id, question }) => ({ questionId: id, ...keyRow(question, articleIds) })),
  });
  return quizId;
}

/** Ids by place: what the maker of a question called its options could tell which is right. */
function shownIds({ options }: Question): ReadonlyMap<string, string> {
  return new Map(options.map(({ id }, index) => [id, String.fromCharCode('a'.charCodeAt(0) + index)]));
}

/** What is shown of a question before it is answered, as a row. */
export function questionRow(question: Question) {
  const ids = shownIds(question);
  return {
    kind: question.kind,
    interaction: question.interaction,
    skill: question.skill,
    prompt: question.prompt,
    options: json(question.options.map(({ id, text }) => ({ id: ids.get(id), text }))),
    difficulty: question.difficulty,
    needsReview: question.needsReview,
    messages: nullable(shownMessages(question)),
    edited: question.edited ?? false,
    ...(question.drafted ? { drafted: true, askedFrom: null } : {}),
  };
}

/** A question's key as a row; articles by their keys in the story. */
export function keyRow(question: Question, articleIds: ReadonlyMap<string, string>) {
  const ids = shownIds(question);
  const stored = (evidence: readonly Evidence[]): readonly StoredEvidence[] =>
    evidence.map(({ article, ...span }) => {
      const articleId = articleIds.get(article);
      if (articleId === undefined) throw new Error(`A question points at ${article}, which is not in the story.`);
      return { articleId, ...span };
    });
  const options = question.options.map(({ id, role, feedback, evidence }): StoredOptionKey => ({
    id: ids.get(id) ?? id,
    role,
    feedback,
    evidence: stored(evidence),
  }));
  return {
    response: json(withShownIds(question.response, (id) => ids.get(id) ?? id, stored)),
    options: json(options),
    evidence: json(stored(question.evidence)),
    explanation: question.explanation,
    messages: nullable(keyMessages(question)),
    ...(question.basis ? { basis: json(basisWithShownIds(question.basis, ids)) } : {}),
  };
}

function basisWithShownIds(basis: QuestionBasis, ids: ReadonlyMap<string, string>): QuestionBasis {
  return { ...basis, options: basis.options.map((option) => ({ ...option, id: ids.get(option.id) ?? option.id })) };
}

function withShownIds(
  response: KeyedResponse,
  shown: (id: string) => string,
  stored: (evidence: readonly Evidence[]) => readonly StoredEvidence[],
): StoredKeyedResponse {
  if ('optionIds' in response) return { optionIds: response.optionIds.map(shown) };
  if ('order' in response) return { order: response.order.map(shown) };
  if ('pairs' in response) return { pairs: response.pairs.map(([a, b]) => [shown(a), shown(b)] as const) };
  if ('spans' in response) return { spans: stored(response.spans) };
  return response;
}
