import { graphql } from '#graphql/tada.ts';
import { questionFragment } from './question-fragment.ts';

export const evidenceFragment = graphql(`
  fragment QuizEvidence on EvidenceSpan @_unmask {
    start
    end
    text
    article {
      id
    }
  }
`);

export const responseFragment = graphql(
  `
    fragment QuizResponse on Response @_unmask {
      id
      score
      certainty
      selfMark
      regrades {
        regradedAt
        reason
        scoreBefore
        scoreAfter
      }
      question {
        id
      }
      answer {
        optionIds
        value
        text
        order
        pairs
        spans {
          ...QuizEvidence
        }
      }
      review {
        correctOptionIds
        correctText
        explanation
        staleReason
        rubric {
          basic
          emergent
          proficient
        }
        evidence {
          ...QuizEvidence
        }
        options {
          id
          role
          feedback
          evidence {
            ...QuizEvidence
          }
        }
      }
    }
  `,
  [evidenceFragment],
);

export const attemptFragment = graphql(
  `
    fragment QuizAttempt on Attempt @_unmask {
      id
      finishedAt
      certainty
      quiz {
        id
      }
      questions {
        ...QuizQuestion
      }
      responses {
        ...QuizResponse
      }
      result {
        score
        maximum
        bySkill {
          skill
          score
          maximum
        }
        habits {
          role
          count
          advice
        }
        certainty {
          score
          levels {
            certainty
            answers
            score
            advice
          }
        }
        selfMarks {
          level
          count
        }
      }
    }
  `,
  [questionFragment, responseFragment],
);
