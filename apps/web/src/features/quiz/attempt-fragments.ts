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

export const reviewFragment = graphql(
  `
    fragment QuizReview on Review @_unmask {
      correctOptionIds
      correctText(language: $language)
      explanation(language: $language)
      saidIn(language: $language)
      staleReason(language: $language)
      rubric(language: $language) {
        basic
        emergent
        proficient
      }
      evidence {
        ...QuizEvidence
      }
      options(language: $language) {
        id
        role
        feedback
        evidence {
          ...QuizEvidence
        }
      }
    }
  `,
  [evidenceFragment],
);

export const responseFragment = graphql(
  `
    fragment QuizResponse on Response @_unmask {
      id
      score
      hintCount
      certainty
      selfMark
      regrades {
        regradedAt
        reason(language: $language)
        saidIn(language: $language)
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
        ...QuizReview
      }
    }
  `,
  [evidenceFragment, reviewFragment],
);

const hintFragment = graphql(`
  fragment QuizHint on Hint @_unmask {
    kind
    optionId
    question {
      id
    }
    places {
      start
      end
      article {
        id
      }
    }
  }
`);

export const attemptFragment = graphql(
  `
    fragment QuizAttempt on Attempt @_unmask {
      id
      finishedAt
      certainty
      feedback
      review
      dueAt
      assignment {
        id
        state
        revealedQuestionIds
      }
      quiz {
        id
      }
      questions {
        ...QuizQuestion
      }
      hints {
        ...QuizHint
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
          advice(language: $language)
        }
        certainty {
          score
          levels {
            certainty
            answers
            score
            advice(language: $language)
          }
        }
        selfMarks {
          level
          count
        }
      }
    }
  `,
  [questionFragment, hintFragment, responseFragment],
);
