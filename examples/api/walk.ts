/**
 * From reports to an answered quiz with urql and gql.tada, which types each document by the schema:
 *
 *     CROSSREAD_TOKEN=… node walk.ts http://127.0.0.1:3000 harbour-post.txt island-courier.txt
 *
 * The token is one of an account, with the scopes AUTHOR and LEARN. Node runs TypeScript as it is from 22.18 on.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Client, fetchExchange } from '@urql/core';
import { initGraphQLTada, type ResultOf } from 'gql.tada';
// `npx gql.tada generate output` makes it from schema.graphql.
import type { introspection } from '../../apps/web/src/graphql-env.d.ts';

const [url, ...files] = process.argv.slice(2);
const graphql = initGraphQLTada<{ introspection: introspection }>();
const client = new Client({
  url: `${url}/graphql`,
  exchanges: [fetchExchange],
  fetchOptions: { headers: { authorization: `Bearer ${process.env['CROSSREAD_TOKEN']}` } },
  fetchSubscriptions: true,
  preferGetMethod: false,
});

const jobFragment = graphql(`
  fragment Progress on Job @_unmask {
    id
    state
    step
    done
    total
    story {
      id
      slug
    }
    quiz {
      id
    }
    problems {
      message
    }
  }
`);
type Job = ResultOf<typeof jobFragment>;

const importStory = graphql(
  `
    mutation ImportStory($input: ImportStoryInput!) {
      importStory(input: $input) {
        __typename
        ... on ImportStoryPayload {
          job {
            ...Progress
          }
        }
        ... on Error {
          message
        }
      }
    }
  `,
  [jobFragment],
);
const generateQuiz = graphql(
  `
    mutation GenerateQuiz($input: GenerateQuizInput!) {
      generateQuiz(input: $input) {
        __typename
        ... on GenerateQuizPayload {
          job {
            ...Progress
          }
        }
        ... on Error {
          message
        }
      }
    }
  `,
  [jobFragment],
);
const jobChanged = graphql(
  `
    subscription JobChanged($id: ID!) {
      jobChanged(id: $id) {
        ...Progress
      }
    }
  `,
  [jobFragment],
);
const comparisonsOf = graphql(`
  query Comparisons($slug: String!) {
    story(slug: $slug) {
      comparisons {
        label
        verdict
        members {
          article {
            displayName
          }
          span {
            text
          }
        }
      }
    }
  }
`);
const startAttempt = graphql(`
  mutation StartAttempt($input: StartAttemptInput!) {
    startAttempt(input: $input) {
      __typename
      ... on StartAttemptPayload {
        attempt {
          id
          questions {
            id
            prompt
            options {
              id
            }
          }
        }
      }
      ... on Error {
        message
      }
    }
  }
`);
const submitResponse = graphql(`
  mutation SubmitResponse($input: SubmitResponseInput!) {
    submitResponse(input: $input) {
      __typename
      ... on SubmitResponsePayload {
        response {
          score
          review {
            correctText
          }
        }
      }
      ... on Error {
        message
      }
    }
  }
`);
const finishAttempt = graphql(`
  mutation FinishAttempt($input: FinishAttemptInput!) {
    finishAttempt(input: $input) {
      __typename
      ... on FinishAttemptPayload {
        attempt {
          result {
            score
            maximum
          }
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

/** The data of an answer; throws where there is none, with what the server or the network said. */
function dataOf<Data>({ data, error }: { readonly data?: Data | undefined; readonly error?: Error | undefined }): Data {
  if (error) throw error;
  if (data === undefined) throw new Error('The API answered without data.');
  return data;
}

/** Follows a job to its end. A stream that breaks off is begun again: it starts with the job as it is then. */
async function followed(begun: Job): Promise<Job> {
  let job = begun;
  while (job.state === 'QUEUED' || job.state === 'RUNNING') {
    await new Promise<void>((resolve, reject) => {
      client.subscription(jobChanged, { id: job.id }).subscribe(({ data, error, hasNext }) => {
        if (error) return reject(error);
        if (data?.jobChanged) job = data.jobChanged;
        if (!hasNext) return resolve();
        console.log(`${job.step}: ${job.done} of ${job.total}`);
      });
    });
  }
  if (job.state === 'FAILED') throw new Error(job.problems.map(({ message }) => message).join('\n'));
  return job;
}

// Sent again with the same key, as after a broken connection, a request begins nothing twice.
const reports = files.map((file) => ({ name: basename(file), content: readFileSync(file, 'utf8') }));
const imported = dataOf(
  await client.mutation(importStory, { input: { reports, idempotencyKey: randomUUID() } }),
).importStory;
if (imported.__typename !== 'ImportStoryPayload') throw new Error(imported.message);
const { story } = await followed(imported.job);
if (!story) throw new Error('The story is gone already.');

const read = dataOf(await client.query(comparisonsOf, { slug: story.slug }));
for (const { verdict, label, members } of read.story?.comparisons ?? []) {
  const said = members.map(({ article, span }) => `${article.displayName} “${span.text}”`);
  console.log(`${verdict} ${label}: ${said.join(', ')}`);
}

const drafted = dataOf(
  await client.mutation(generateQuiz, {
    input: {
      storyId: story.id,
      count: 3,
      // Questions that are answered by one option; walk.py answers all kinds.
      kinds: ['LOCATE_FIGURE', 'FIGURE_RELATION', 'POINT_OF_CONFLICT'],
      idempotencyKey: randomUUID(),
    },
  }),
).generateQuiz;
if (drafted.__typename !== 'GenerateQuizPayload') throw new Error(drafted.message);
const { quiz } = await followed(drafted.job);
if (!quiz) throw new Error('The quiz is gone already.');

const started = dataOf(await client.mutation(startAttempt, { input: { quizId: quiz.id } })).startAttempt;
if (started.__typename !== 'StartAttemptPayload') throw new Error(started.message);
const { attempt } = started;
for (const { id: questionId, prompt, options } of attempt.questions) {
  const answer = { optionIds: options.slice(0, 1).map(({ id }) => id) };
  const input = { attemptId: attempt.id, questionId, answer };
  const submitted = dataOf(await client.mutation(submitResponse, { input })).submitResponse;
  if (submitted.__typename !== 'SubmitResponsePayload') throw new Error(submitted.message);
  console.log(`${prompt}\n  ${submitted.response.score}: ${submitted.response.review?.correctText}`);
}
const finished = dataOf(await client.mutation(finishAttempt, { input: { attemptId: attempt.id } })).finishAttempt;
if (finished.__typename !== 'FinishAttemptPayload') throw new Error(finished.message);
console.log(`Score: ${finished.attempt.result?.score} of ${finished.attempt.result?.maximum}`);
