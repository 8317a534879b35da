import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { PrismaClient } from '@crossread/prisma';
import { signedUp } from '../helpers/accounts.ts';
import { startApiAndStore, type ApiAndStore } from '../helpers/api-and-store.ts';
import { apiClient, type ApiClient, type Data } from '../helpers/api-client.ts';
import { importReports, jobDone, makeQuiz, storedId } from '../helpers/api.ts';
import { stormReports } from '../helpers/reports.ts';

let running: ApiAndStore;
let owner: ApiClient;
let prisma: PrismaClient;
let storyId: string;

beforeAll(async () => {
  running = await startApiAndStore();
  ({ api: owner, prisma } = running);
}, 60_000);
beforeEach(async () => {
  ({ id: storyId } = (await importReports(owner, stormReports)).story);
});
afterAll(async () => {
  await running?.stop();
});

const reason = 'They count different days.';
const storyQuery = `query ($id: ID!) { node(id: $id) { ... on Story {
  id title slug visibility viewerIsOwner conflictCount atIssue engine { version } articles { sha256 }
  overrulings { id kind reason found verdict was { label verdict } figures { sha256 span { text } } }
  comparisons { id label verdict overruling { id } members { id span { text } }
    pairs { id verdict reason flags engineVerdict engineReason overruling { id reason } a { id } b { id } } } } } }`;

async function read(id = storyId, client = owner): Promise<Data> {
  return (await client.ask(storyQuery, { id })).node;
}

/** The comparison that has a figure of these words. */
const having = ({ comparisons }: Data, words: string): Data =>
  comparisons.find(({ members }: Data) => members.some(({ span }: Data) => span.text === words));
const wordsOf = (comparison: Data): string[] => comparison.members.map(({ span }: Data) => span.text).sort();

/** Sends a mutation of an input and gives its result. */
async function send(name: string, input: object, client = owner): Promise<Data> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const made = name === 'undoOverruling' || name === 'copyStory' ? '' : 'overruling { id }';
  const { result } = await client.ask(
    `mutation ($input: ${type}Input!) { result: ${name}(input: $input) { __typename
      ... on ${type}Payload { ${made} job { id kind } } ... on Error { message }
      ... on InvalidInputError { problems { code input } } } }`,
    { input },
  );
  return result;
}

/** The same, followed to the end of the job. */
async function done(name: string, input: object, client = owner): Promise<Data> {
  const result = await send(name, input, client);
  if (!result.job) throw new Error(JSON.stringify(result));
  const job = await jobDone(client, result.job.id);
  expect(job).toMatchObject({ state: 'DONE', problems: [] });
  return { ...result, job };
}

describe('an owner', () => {
  test('dismisses a comparison, and takes that back', async () => {
    const before = await read();
    const missing = having(before, 'At least three');
    await done('dismissComparison', { comparisonId: missing.id, reason });
    const after = await read();
    expect(after.comparisons).toEqual(before.comparisons.filter(({ id }: Data) => id !== missing.id));
    expect(after.conflictCount).toBe(before.conflictCount - 1);
    expect(after.atIssue).not.toBe(before.atIssue);
    const { label, verdict } = missing;
    expect(after.overrulings).toEqual([
      expect.objectContaining({ kind: 'DISMISS', reason, found: true, was: [{ label, verdict }], figures: [] }),
    ]);
    await done('undoOverruling', { overrulingId: after.overrulings[0].id });
    const again = await read();
    expect(again.comparisons.map(wordsOf)).toEqual(before.comparisons.map(wordsOf));
    expect(again).toMatchObject({ atIssue: before.atIssue, overrulings: [] });
  });

  test('changes a verdict: theirs stands, marked, with the engine’s beside it; said again, the later one counts', async () => {
    const evacuated = having(await read(), '1,240');
    const pair = evacuated.pairs.find(({ flags }: Data) => flags.includes('DIGIT_TRANSPOSITION'));
    const first = await done('judgePair', { pairId: pair.id, verdict: 'AGREE', reason: 'A slip.' });
    const second = await done('judgePair', { pairId: pair.id, verdict: 'COMPATIBLE', reason });
    expect(second.overruling.id).toBe(first.overruling.id);
    const story = await read();
    const { id } = second.overruling;
    expect(having(story, '1,240').pairs.filter(({ overruling }: Data) => overruling)).toEqual([
      {
        ...pair,
        ...{ verdict: 'COMPATIBLE', flags: [], reason: expect.stringContaining(reason), overruling: { id, reason } },
        ...{ engineVerdict: 'CONFLICT', engineReason: pair.reason },
      },
    ]);
    expect(story.overrulings).toMatchObject([
      { id, kind: 'JUDGE', verdict: 'COMPATIBLE', was: [{ verdict: 'CONFLICT' }] },
    ]);
    const hashes = story.articles.map(({ sha256 }: Data) => sha256);
    expect(story.overrulings[0].figures.map(({ sha256, span }: Data) => [hashes.indexOf(sha256), span.text])).toEqual([
      [hashes.indexOf(story.overrulings[0].figures[0].sha256), '1,240'],
      [hashes.indexOf(story.overrulings[0].figures[1].sha256), '1,420'],
    ]);
  });

  test('merges two and splits what came of it; with the merging undone the split finds nothing, and says so', async () => {
    const before = await read();
    const [one, other] = [having(before, '1,240'), having(before, 'At least three')];
    const merged = await done('mergeComparisons', { comparisonId: one.id, otherId: other.id, reason });
    const joined = having(await read(), '1,240');
    expect(wordsOf(joined)).toEqual([...wordsOf(one), ...wordsOf(other)].sort());
    expect(joined.overruling).toEqual({ id: merged.overruling.id });
    const claimIds = other.members.map(({ id }: Data) => id);
    await done('splitComparison', { comparisonId: joined.id, claimIds, reason });
    expect((await read()).comparisons.map(wordsOf)).toEqual(before.comparisons.map(wordsOf));

    await done('undoOverruling', { overrulingId: merged.overruling.id });
    const story = await read();
    expect(story.comparisons.map(wordsOf)).toEqual(before.comparisons.map(wordsOf));
    expect(story.overrulings).toMatchObject([{ kind: 'SPLIT', found: false, reason }]);
  });

  test('finds it kept when another engine reads the story again', async () => {
    const before = await read();
    await done('dismissComparison', { comparisonId: having(before, '1,240').id, reason });
    await prisma.story.update({ where: { id: storedId(storyId) }, data: { engineVersion: '0.0.1' } });
    await done('dismissComparison', { comparisonId: having(before, 'At least three').id, reason });
    const after = await read();
    expect(after.engine).toEqual(before.engine);
    expect(after.overrulings.map(({ found }: Data) => found)).toEqual([true, true]);
    expect(after.comparisons).toHaveLength(before.comparisons.length - 2);
  });

  test('has the quizzes follow: what rests on it leaves new attempts, and no new quiz asks it', async () => {
    const quizId = await makeQuiz(owner, storyId, 20);
    await done('dismissComparison', { comparisonId: having(await read(), '1,240').id, reason });
    const verified = await prisma.job.findFirstOrThrow({ where: { kind: 'verifyQuiz', storyId: storedId(storyId) } });
    expect((await jobDone(owner, Buffer.from(`Job:${verified.id}`).toString('base64'))).state).toBe('DONE');
    const staleOf = async (id: string) =>
      (
        await owner.ask(`query ($id: ID!) { node(id: $id) { ... on Quiz { version staleQuestions { kind } } } }`, {
          id,
        })
      ).node;
    const { version, staleQuestions } = await staleOf(quizId);
    expect(version).toBe(2);
    expect(staleQuestions.map(({ kind }: Data) => kind)).toContain('FIGURE_RELATION');
    const fresh = await makeQuiz(owner, storyId, 20);
    expect(await staleOf(fresh)).toEqual({ version: 1, staleQuestions: [] });
  });

  test.each<[string, string, (story: Data) => object, object]>([
    [
      'no reason',
      'dismissComparison',
      ({ comparisons: [{ id }] }) => ({ comparisonId: id, reason: ' ' }),
      { code: 'out-of-range', input: 'reason' },
    ],
    [
      'a long reason',
      'dismissComparison',
      ({ comparisons: [{ id }] }) => ({ comparisonId: id, reason: 'a'.repeat(501) }),
      { code: 'out-of-range', input: 'reason' },
    ],
    [
      'one comparison as two',
      'mergeComparisons',
      ({ comparisons: [{ id }] }) => ({ comparisonId: id, otherId: id, reason }),
      { code: 'bad-id', input: 'otherId' },
    ],
    [
      'all members',
      'splitComparison',
      ({ comparisons: [{ id, members }] }) => ({
        comparisonId: id,
        claimIds: members.map((member: Data) => member.id),
        reason,
      }),
      { code: 'bad-id', input: 'claimIds' },
    ],
    [
      'no members',
      'splitComparison',
      ({ comparisons: [{ id }] }) => ({ comparisonId: id, claimIds: [], reason }),
      { code: 'bad-id', input: 'claimIds' },
    ],
    [
      'another comparison’s member',
      'splitComparison',
      ({ comparisons: [{ id }, { members }] }) => ({ comparisonId: id, claimIds: [members[0].id], reason }),
      { code: 'bad-id', input: 'claimIds' },
    ],
    [
      'the verdict that it has',
      'judgePair',
      ({ comparisons: [{ pairs }] }) => ({ pairId: pairs[0].id, verdict: pairs[0].verdict, reason }),
      { code: 'unchanged', input: 'verdict' },
    ],
  ])('is refused %s, and nothing is stored', async (_what, name, input, problem) => {
    const story = await read();
    expect(await send(name, input(story))).toMatchObject({ __typename: 'InvalidInputError', problems: [problem] });
    expect(await read()).toEqual(story);
  });
});

describe('whoever sees another’s story', () => {
  test('copies it, and overrules in the copy', async () => {
    const teacher = await signedUp({ url: running.api.url, prisma }, 'teacher', 'teacher');
    const { story } = await importReports(teacher, stormReports);
    const visitor = apiClient(running.api.url);
    expect(await send('copyStory', { storyId: story.id }, visitor)).toMatchObject({ __typename: 'NotFoundError' });
    await teacher.ask(
      `mutation ($id: ID!) { setStoryVisibility(input: { storyId: $id, visibility: PUBLIC }) { __typename } }`,
      { id: story.id },
    );
    const before = await read(story.id, teacher);
    await done('dismissComparison', { comparisonId: before.comparisons[1].id, reason }, teacher);
    const shown = await read(story.id, visitor);
    const [{ id: comparisonId, pairs }] = shown.comparisons;
    for (const [name, input] of [
      ['dismissComparison', { comparisonId, reason }],
      ['judgePair', { pairId: pairs[0].id, verdict: 'AGREE', reason }],
      ['undoOverruling', { overrulingId: shown.overrulings[0].id }],
    ] as const)
      expect(await send(name, input, visitor)).toMatchObject({ __typename: 'NotAllowedError' });

    const { job } = await done('copyStory', { storyId: story.id, idempotencyKey: 'once' }, visitor);
    expect((await send('copyStory', { storyId: story.id, idempotencyKey: 'once' }, visitor)).job.id).toBeDefined();
    const copy = await read(job.story.id, visitor);
    expect(copy).toMatchObject({ visibility: 'PRIVATE', viewerIsOwner: true, title: shown.title, overrulings: [] });
    expect(copy.comparisons.map(wordsOf)).toEqual(before.comparisons.map(wordsOf));
    await done('dismissComparison', { comparisonId: copy.comparisons[0].id, reason }, visitor);
    expect(await read(story.id, visitor)).toEqual(shown);
    expect(
      await prisma.story.count({
        where: { ownerId: (await prisma.story.findUniqueOrThrow({ where: { id: storedId(copy.id) } })).ownerId },
      }),
    ).toBe(1);
  });
});
