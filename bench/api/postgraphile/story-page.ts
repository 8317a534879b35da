import { enumOf, globalId, type Row } from './spelling.ts';
import { storyOf } from './story-list.ts';

/** The story page in the shape of PostGraphile's own schema: what is JSON in the store comes as it is stored. */
export const document = `query StoryPage($slug: String!) {
  allStories(condition: { slug: $slug }) {
    nodes {
      rowId slug title summary eventDate teachingText atIssue createdAt engineName engineVersion
      conflicts
      articlesByStoryId(orderBy: [POSITION_ASC]) {
        nodes {
          rowId position name title byline agency publishedAt publishedBasis
          publisherByPublisherId { rowId name }
          soleClaims: claimsByArticleId(condition: { sole: true }, orderBy: [POSITION_ASC]) {
            nodes { rowId type articleId sentenceStart sentenceEnd sentence }
          }
        }
      }
      originsByStoryId(orderBy: [POSITION_ASC]) {
        totalCount
        nodes { rowId agency articlesByOriginId(orderBy: [POSITION_ASC]) { nodes { rowId } } }
      }
      textReusesByStoryId(orderBy: [CONTAINMENT_DESC, ROW_ID_ASC]) {
        nodes { rowId containment containmentOutsideQuotes sharedOrigin aId bId }
      }
      comparisonsByStoryId(orderBy: [POSITION_ASC]) {
        nodes {
          rowId label verdict independentOrigins
          comparisonMembersByComparisonId(orderBy: [POSITION_ASC]) {
            nodes {
              claimByClaimId {
                rowId type status sole trail start end text sentenceStart sentenceEnd sentence attribution figure
                articleByArticleId { rowId originId }
              }
            }
          }
          comparedPairsByComparisonId(orderBy: [POSITION_ASC]) { nodes { rowId verdict reason flags aId bId } }
        }
      }
      framingsByStoryId(orderBy: [POSITION_ASC]) { nodes { rowId label uses } }
      quizzesByStoryId(orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) { nodes { rowId title createdAt } }
    }
  }
}`;

export const half = `query StoryPageHalf($slug: String!) {
  allStories(condition: { slug: $slug }) {
    nodes {
      title eventDate atIssue
      conflicts
      articlesByStoryId(orderBy: [POSITION_ASC]) { nodes { rowId name publisherByPublisherId { name } } }
      comparisonsByStoryId(orderBy: [POSITION_ASC]) {
        nodes {
          label verdict
          comparisonMembersByComparisonId(orderBy: [POSITION_ASC]) {
            nodes { claimByClaimId { articleId status text sentenceStart sentence attribution figure } }
          }
          comparedPairsByComparisonId(orderBy: [POSITION_ASC]) { nodes { verdict reason } }
        }
      }
    }
  }
}`;

export function inOurWords({ allStories: { nodes } }: Row): Row {
  const [story] = nodes;
  return {
    story: {
      ...storyOf(story),
      origins: story.originsByStoryId?.nodes.map((origin: Row) => ({
        ...origin,
        id: globalId('Origin', origin.rowId),
        articles: origin.articlesByOriginId.nodes.map(({ rowId }: Row) => ({ id: globalId('Article', rowId) })),
      })),
      textReuse: story.textReusesByStoryId?.nodes.map((reuse: Row) => ({
        ...reuse,
        id: globalId('TextReuse', reuse.rowId),
        a: { id: globalId('Article', reuse.aId) },
        b: { id: globalId('Article', reuse.bId) },
      })),
      comparisons: story.comparisonsByStoryId.nodes.map(comparisonOf),
      framings: story.framingsByStoryId?.nodes.map((framing: Row) => ({
        ...framing,
        id: globalId('Framing', framing.rowId),
        uses: framing.uses.map((use: Row) => ({ ...use, article: { id: globalId('Article', use.articleId) } })),
      })),
      soleClaims: story.articlesByStoryId.nodes.flatMap((article: Row) => article.soleClaims?.nodes.map(claimOf)),
    },
  };
}

function comparisonOf(comparison: Row): Row {
  return {
    ...comparison,
    id: globalId('Comparison', comparison.rowId),
    verdict: enumOf(comparison.verdict),
    members: comparison.comparisonMembersByComparisonId.nodes.map(({ claimByClaimId }: Row) => claimOf(claimByClaimId)),
    pairs: comparison.comparedPairsByComparisonId.nodes.map((pair: Row) => ({
      ...pair,
      id: globalId('ComparedPair', pair.rowId),
      verdict: enumOf(pair.verdict),
      flags: pair.flags?.map(enumOf),
      a: { id: globalId('Claim', pair.aId) },
      b: { id: globalId('Claim', pair.bId) },
    })),
  };
}

function claimOf(claim: Row): Row {
  const { attribution, figure, start, end, text, sentenceStart, sentenceEnd, sentence, articleByArticleId } = claim;
  return {
    ...claim,
    id: globalId('Claim', claim.rowId),
    type: enumOf(claim.type),
    status: enumOf(claim.status),
    article: {
      id: globalId('Article', claim.articleId ?? articleByArticleId.rowId),
      origin: { id: globalId('Origin', articleByArticleId?.originId) },
    },
    span: { start, end, text },
    sentence: { start: sentenceStart, end: sentenceEnd, text: sentence },
    attribution: attribution && { ...attribution, mode: enumOf(attribution.mode), stance: enumOf(attribution.stance) },
    figure: figure && { ...figure, kind: enumOf(figure.kind), change: changes[figure.change as keyof typeof changes] },
  };
}

const changes = { '=': 'EXACT', '~': 'APPROXIMATE', '>': 'MORE', '<': 'LESS', up: 'UP', down: 'DOWN' };
