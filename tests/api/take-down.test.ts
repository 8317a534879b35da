import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PrismaClient } from '@crossread/prisma';
import { signedUp } from '../helpers/accounts.ts';
import { apiClient } from '../helpers/api-client.ts';
import { startApiAndStore, type ApiAndStore } from '../helpers/api-and-store.ts';
import {
  importMutation,
  importReports,
  jobDone,
  makeQuiz,
  type ApiClient,
  type Data,
  storedId,
} from '../helpers/api.ts';
import { stormReports } from '../helpers/reports.ts';

let running: ApiAndStore;
let prisma: PrismaClient;
let admin: ApiClient;
let owner: ApiClient;
let story: Data;
let quizId: string;

beforeAll(async () => {
  running = await startApiAndStore({}, { processes: 2 });
  ({ prisma } = running);
  const at = { url: running.api.url, prisma };
  admin = await signedUp(at, 'admin', 'admin');
  owner = await signedUp(at, 'owner', 'teacher');
  ({ story } = await importReports(owner, stormReports));
  quizId = await makeQuiz(owner, story.id, 3);
  await owner.ask(
    'mutation ($id: ID!) { setStoryVisibility(input: { storyId: $id, visibility: PUBLIC }) { __typename } }',
    { id: story.id },
  );
});
afterAll(async () => {
  await running?.stop();
});

const takeDown = async (reason: string): Promise<Data> => {
  const { takeDownStory } = await admin.ask(
    `mutation ($id: ID!, $reason: String!) { takeDownStory(input: { storyId: $id, reason: $reason }) {
      __typename ... on TakeDownStoryPayload { story { takenDownFor } } ... on InvalidInputError { problems { input } } } }`,
    { id: story.id, reason },
  );
  return takeDownStory;
};

test('a story that is taken down says so and why at its address; its texts and quizzes are gone, their hashes stay', async () => {
  const hashes = (await prisma.article.findMany({ select: { sha256: true } })).map(({ sha256 }) => sha256);
  const about = { about: { figures: [] }, aboutHash: '0'.repeat(64), was: [] };
  await prisma.overruling.create({
    data: { storyId: storedId(story.id), kind: 'dismiss', reason: 'Its figures quote the texts.', ...about },
  });
  expect(await takeDown('')).toMatchObject({ problems: [{ input: 'reason' }] });
  expect(await takeDown('The publisher asked for it.')).toMatchObject({
    story: { takenDownFor: 'The publisher asked for it.' },
  });
  expect(await takeDown('Asked for again.')).toMatchObject({ story: { takenDownFor: 'The publisher asked for it.' } });

  const stranger = apiClient(running.api.url);
  const query = `query ($slug: String!, $quizId: ID!) { quiz(id: $quizId) { id } stories(first: 10) { totalCount }
    story(slug: $slug) { title summary atIssue takenDownFor articles { id } origins { id } comparisons { id } } }`;
  expect(await stranger.ask(query, { slug: story.slug, quizId })).toEqual({
    quiz: null,
    stories: { totalCount: 0 },
    story: {
      title: 'A story that was taken down',
      takenDownFor: 'The publisher asked for it.',
      ...{ summary: null, atIssue: null, articles: [], origins: [], comparisons: [] },
    },
  });
  expect(await prisma.article.count()).toBe(0);
  expect(await prisma.overruling.count()).toBe(0);
  expect((await prisma.takenDownText.findMany()).map(({ sha256 }) => sha256).sort()).toEqual([...hashes].sort());
});

test('its texts are known when somebody imports them again, and named', async () => {
  const { importStory } = await owner.ask(importMutation, { input: { reports: stormReports } });
  const job = await jobDone(owner, importStory.job.id);
  expect(job.state).toBe('FAILED');
  expect(job.problems.map(({ code }: Data) => code)).toEqual(stormReports.map(() => 'taken-down'));
  expect(job.problems[0].message).toBe(`${stormReports[0]?.name}: this text was taken down here. Leave it out.`);
});

test('nothing can be made of it any more', async () => {
  const { generateQuiz } = await owner.ask(
    'mutation ($id: ID!) { generateQuiz(input: { storyId: $id }) { __typename } }',
    { id: story.id },
  );
  expect(generateQuiz).toEqual({ __typename: 'NotFoundError' });
});
