import { enumOf, globalId, type Row } from './spelling.ts';

/** The story list in the shape of PostGraphile's own schema. */
export const document = `query StoryList($first: Int = 20) {
  allStories(first: $first, condition: { visibility: public, takenDownAt: null }, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      rowId slug title summary eventDate teachingText atIssue createdAt engineName engineVersion
      conflicts
      originsByStoryId { totalCount }
      articlesByStoryId(orderBy: [POSITION_ASC]) { nodes { rowId name agency publisherByPublisherId { name } } }
      quizzesByStoryId(orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) { nodes { rowId title } }
    }
  }
}`;

export const half = `query StoryListHalf($first: Int = 20) {
  allStories(first: $first, condition: { visibility: public, takenDownAt: null }, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) {
    pageInfo { hasNextPage }
    nodes {
      slug title eventDate atIssue
      conflicts
      articlesByStoryId(orderBy: [POSITION_ASC]) { nodes { name publisherByPublisherId { name } } }
    }
  }
}`;

export function inOurWords({ allStories: { totalCount, pageInfo, nodes } }: Row): Row {
  return { stories: { totalCount, pageInfo, edges: nodes.map((node: Row) => ({ node: storyOf(node) })) } };
}

export function storyOf(story: Row): Row {
  return {
    ...story,
    id: globalId('Story', story.rowId),
    createdAt: story.createdAt && new Date(story.createdAt).toISOString(),
    engine: { name: story.engineName, version: story.engineVersion },
    conflictCount: story.conflicts,
    independentOrigins: story.originsByStoryId?.totalCount,
    articles: story.articlesByStoryId?.nodes.map(articleOf),
    quizzes: story.quizzesByStoryId?.nodes.map((quiz: Row) => ({
      ...quiz,
      id: globalId('Quiz', quiz.rowId),
      createdAt: quiz.createdAt && new Date(quiz.createdAt).toISOString(),
    })),
  };
}

export function articleOf(article: Row): Row {
  const publisher = article.publisherByPublisherId;
  const { publishedAt, publishedBasis } = article;
  return {
    ...article,
    id: globalId('Article', article.rowId),
    displayName: publisher?.name ?? article.name,
    publisher: publisher && { ...publisher, id: globalId('Publisher', publisher.rowId) },
    published: publishedAt ? { date: publishedAt, basis: enumOf(publishedBasis) } : null,
    blocks: article.layout?.blocks.map((block: Row) => ({ ...block, kind: enumOf(block.kind) })),
  };
}
