import { enumOf, globalId, type Row } from './spelling.ts';
import { storyOf } from './story-list.ts';

/**
 * The quiz page in the shape of PostGraphile's own schema. It has no "is not null" to filter by: the questions asked are
 * asked for by the version that asks them, those left out by the version that leaves them out, which are the same rows.
 */
export const document = `query QuizPage($id: UUID!) {
  quizByRowId(rowId: $id) {
    rowId title version createdAt verifiedAt engineName engineVersion
    drafts: questionsByQuizId(condition: { askedFrom: null, staleFrom: null }) { totalCount }
    asked: questionsByQuizId(condition: { askedFrom: 1, staleFrom: null }, orderBy: [POSITION_ASC]) {
      nodes { rowId position kind interaction skill prompt options difficulty needsReview drafted }
    }
    leftOut: questionsByQuizId(condition: { staleFrom: 2 }, orderBy: [POSITION_ASC]) {
      nodes { rowId prompt staleGate }
    }
    storyByStoryId {
      rowId slug title
      quizzesByStoryId(orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) { nodes { rowId } }
      articlesByStoryId(orderBy: [POSITION_ASC]) {
        nodes { rowId name text publishedAt layout publisherByPublisherId { name } }
      }
    }
  }
}`;

export const half = `query QuizPageHalf($id: UUID!) {
  quizByRowId(rowId: $id) {
    title version
    asked: questionsByQuizId(condition: { askedFrom: 1, staleFrom: null }, orderBy: [POSITION_ASC]) {
      nodes { rowId interaction prompt options }
    }
    storyByStoryId {
      slug title
      articlesByStoryId(orderBy: [POSITION_ASC]) { nodes { name publishedAt publisherByPublisherId { name } } }
    }
  }
}`;

export function inOurWords({ quizByRowId: quiz }: Row): Row {
  return {
    quiz: {
      ...quiz,
      id: globalId('Quiz', quiz.rowId),
      createdAt: quiz.createdAt && new Date(quiz.createdAt).toISOString(),
      engine: { name: quiz.engineName, version: quiz.engineVersion },
      draftCount: quiz.drafts?.totalCount,
      questions: quiz.asked.nodes.map(questionOf),
      staleQuestions: quiz.leftOut?.nodes.map(questionOf),
      story: storyOf(quiz.storyByStoryId),
    },
  };
}

function questionOf(question: Row): Row {
  return {
    ...question,
    id: globalId('Question', question.rowId),
    kind: enumOf(question.kind),
    interaction: enumOf(question.interaction),
    skill: enumOf(question.skill),
  };
}
