import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { PrismaClient } from '@crossread/prisma';
import { signedUp } from '../helpers/accounts.ts';
import { apiClient } from '../helpers/api-client.ts';
import { startApiAndStore, type ApiAndStore } from '../helpers/api-and-store.ts';
import { storedId, type ApiClient, type Data } from '../helpers/api.ts';
import { joined } from '../helpers/classroom.ts';
import { crawl, everyField, schemaOf, typeOf, walk } from '../helpers/crawl.ts';
import { markdownTable } from '../helpers/markdown-table.ts';
import { mutate } from '../helpers/mutate.ts';
import { mutationInputs } from '../helpers/mutation-inputs.ts';
import { possessionsOf, type Possessions } from '../helpers/possessions.ts';
import { root } from '../helpers/run-program.ts';

const page = readFileSync(`${root}docs/access.md`, 'utf8');
const types = markdownTable(page, 'Type');
const mutations = markdownTable(page, 'Mutation');
const roles = ['visitor', 'learner', 'teacher', 'admin'] as const;
type Role = (typeof roles)[number];

interface Asker extends Possessions {
  readonly client: ApiClient;
  /** Global ids; null for a visitor, who has neither. */
  readonly user: string | null;
  readonly token: string | null;
}

let running: ApiAndStore;
let prisma: PrismaClient;
let schema: GraphQLSchema;
const askers = new Map<Role, Asker>();
/** Another teacher's things, of a story that everybody sees and of one that nobody else sees. */
let seen: Asker;
let unseen: Asker;

beforeAll(async () => {
  running = await startApiAndStore();
  ({ prisma } = running);
  const at = { url: running.api.url, prisma };
  schema = await schemaOf(running.api);
  for (const role of roles) {
    const client = role === 'visitor' ? apiClient(at.url) : await signedUp(at, role, role);
    askers.set(role, await asking(client, role));
  }
  // Whoever is the only admin has to stay one.
  await signedUp(at, 'second', 'admin');
  seen = await asking(await signedUp(at, 'shows', 'teacher'), 'Shown');
  await prisma.story.update({ where: { id: storedId(seen.story) }, data: { visibility: 'public' } });
  unseen = await asking(await signedUp(at, 'hides', 'teacher'), 'Hidden');
}, 120_000);
afterAll(async () => {
  await running?.stop();
});

async function asking(client: ApiClient, name: string): Promise<Asker> {
  const possessions = await possessionsOf(client, prisma, name);
  const { viewer } = await client.ask('{ viewer { user { id } } }');
  const { createAccessToken } = await client.ask(
    `mutation { createAccessToken(input: { name: "test", scopes: [] }) {
      ... on CreateAccessTokenPayload { accessToken { id } } } }`,
  );
  return {
    ...possessions,
    client,
    user: viewer.user?.id ?? null,
    token: createAccessToken.accessToken?.id ?? null,
  };
}

/** All that are known of somebody's things. */
function idsOf({
  story,
  quiz,
  job,
  question,
  drafts,
  attempt,
  response,
  report,
  user,
  token,
  classroom,
}: Asker): readonly string[] {
  const ids = [story, quiz, job, question, ...drafts, attempt, response, report, user, token];
  return [...ids, ...Object.values(classroom ?? {})].filter((id) => id !== null);
}

const asker = (role: Role): Asker => askers.get(role) as Asker;

describe('seeing, by the table in docs/access.md', () => {
  /** Up to three objects of each type that somebody reaches from what is theirs. */
  const samples = new Map<Asker, ReadonlyMap<string, readonly string[]>>();

  beforeAll(async () => {
    for (const one of [...askers.values(), seen, unseen]) samples.set(one, await reached(one));
  }, 240_000);

  async function reached(one: Asker): Promise<ReadonlyMap<string, readonly string[]>> {
    const { node } = await one.client.ask(partsQuery, { id: one.story });
    const ids = new Set(idsOf(one));
    walk(node, ({ id }) => typeof id === 'string' && ids.add(id));
    const byType = new Map<string, string[]>();
    for (const id of ids) byType.set(typeOf(id), [...(byType.get(typeOf(id)) ?? []), id]);
    return byType;
  }

  const partsQuery = `query ($id: ID!) { node(id: $id) { ... on Story { origins { id } textReuse { id } framings { id }
    overrulings { id } comparisons { id members { id } pairs { id } } articles { id publisher { id } } } } }`;

  /** Those of a type that are theirs, not another's that they see besides. */
  const own = (one: Asker, type: string): readonly string[] => {
    const all = samples.get(one)?.get(type) ?? [];
    const others = one === seen ? [] : (samples.get(seen)?.get(type) ?? []);
    return all.filter((id) => !others.includes(id) && !one.drafts.includes(id)).slice(0, 3);
  };

  test('the table has every type with an id', () => {
    const nodes = Object.values(schema.getTypeMap()).filter((type) =>
      (type as GraphQLObjectType).getInterfaces?.().some(({ name }) => name === 'Node'),
    );
    expect(types.map((row) => row.get('Type')).sort()).toEqual(nodes.map(({ name }) => name).sort());
  });

  describe.each(roles)('a %s', (role) => {
    test.each(types.map((row) => [row.get('Type') ?? '', row] as const))(
      '%s',
      async (type, row) => {
        const me = asker(role);
        const mine = own(me, type);
        if (!without[role]?.includes(type)) expect(mine).not.toEqual([]);
        expect(await everyField(me.client, schema, mine)).not.toContain(null);
        for (const [whose, head] of [
          [seen, "another's, public story"],
          [unseen, "another's, private story"],
        ] as const) {
          const theirs = own(whose, type);
          expect(theirs).not.toEqual([]);
          for (const id of theirs) expect(await told(me.client, whose.client, id)).toBe(expected(row, head, role));
        }
      },
      60_000,
    );
  });

  test.each(roles)('a drafted question that waits is not for a %s, but for whoever made its quiz', async (role) => {
    const [draft] = seen.drafts;
    expect(await everyField(asker(role).client, schema, [draft])).toEqual([null]);
    expect(await everyField(seen.client, schema, [draft])).toMatchObject([{ drafted: true }]);
  });

  /** What this one is told of a thing: "all", "nobody" where nothing, or the fields that its owner alone is told. */
  async function told(client: ApiClient, owner: ApiClient, id: string): Promise<string> {
    const [answer] = await everyField(client, schema, [id]);
    if (answer === null) return 'nobody';
    const [whole] = await everyField(owner, schema, [id]);
    const kept = Object.keys(whole).filter(
      (field) => !aboutAsker.includes(field) && JSON.stringify(answer[field]) !== JSON.stringify(whole[field]),
    );
    return kept.length === 0 ? 'all' : `all but ${kept.map((field) => `\`${field}\``).join(', ')}`;
  }
});

/** Types that a role has none of. */
const ofTeachers = ['Class', 'Pupil', 'Assignment'];
const without: Partial<Record<Role, readonly string[]>> = {
  visitor: ['User', 'AccessToken', ...ofTeachers],
  learner: ofTeachers,
};

/** Fields that speak of whoever asks. */
const aboutAsker = ['viewerIsOwner', 'quizzes'];

function expected(row: ReadonlyMap<string, string>, head: string, role: Role): string {
  const cell = row.get(head) ?? '';
  if (cell !== 'admins') return cell;
  return role === 'admin' ? 'all' : 'nobody';
}

describe('keys', () => {
  test.each(roles)(
    'a %s is told of the questions that they answered alone, whatever ids they know',
    async (role) => {
      const { client } = asker(role);
      const ids = [...askers.values(), seen, unseen].flatMap(idsOf);
      const said = new Set<string>();
      for (const answer of (await crawl(client, ids)).answers) {
        walk(answer, (object) => {
          for (const value of Object.values(object)) if (typeof value === 'string') said.add(value);
        });
      }
      const keys = await prisma.questionKey.findMany({ include: { question: { select: { quizId: true } } } });
      const told = keys.filter(({ explanation, options }) => {
        const feedback = (options as unknown as readonly Data[]).map((option) => option.feedback);
        return [explanation, ...feedback].some((secret) => said.has(secret));
      });
      // The quizzes of this file are of the same texts and one seed: what is told is told of the same question in each.
      const answered = await prisma.response.findMany({
        where: { attemptId: storedId(asker(role).attempt) },
        select: { question: { select: { prompt: true } } },
      });
      const prompts = await prisma.question.findMany({
        where: { id: { in: told.map(({ questionId }) => questionId) } },
        select: { prompt: true },
      });
      expect(new Set(prompts.map(({ prompt }) => prompt))).toEqual(
        new Set(answered.map(({ question }) => question.prompt)),
      );
    },
    120_000,
  );
});

describe('doing, by the table in docs/access.md', () => {
  /** A thing is gone after some mutations, so those come last, and the admin, who may do them to others' things. */
  const order = Object.keys(mutationInputs);
  const rows = mutations.toSorted((a, b) => order.indexOf(nameOf(a)) - order.indexOf(nameOf(b)));

  test('the table has every mutation', () => {
    const all = Object.keys(schema.getMutationType()?.getFields() ?? {});
    expect(mutations.map(nameOf).sort()).toEqual(all.sort());
    expect([...order].sort()).toEqual(all.sort());
  });

  /** Of a class of somebody else's. */
  let codes: { readonly joinCode: string; readonly returnCode: string };
  beforeAll(async () => {
    const { class: open } = await mutate(seen.client, 'createClass', { name: 'Open' }, 'class { joinCode }');
    const { returnCode } = await joined(apiClient(running.api.url), open.joinCode, 'Mia');
    codes = { joinCode: open.joinCode, returnCode };
  });

  test('an admin lets anybody become a teacher', async () => {
    await sent(asker('admin').client, 'updateSettings', { teacherSignUpOpen: true });
  });

  describe.each(rows.map((row) => [nameOf(row), row] as const))('%s', (name, row) => {
    test.each(roles)('by a %s', async (role) => {
      const { client } = asker(role);
      const may = row.get(role) === 'yes';
      const toward = async (whose: Asker): Promise<string> => {
        const input = mutationInputs[name]?.({ ...whose, ...codes, ...(await unforeseen(whose)) }) ?? null;
        return sent(client, name, input);
      };
      for (const [whose, head] of [
        [unseen, 'unseen'],
        [seen, 'seen'],
      ] as const) {
        if (row.get(head) === 'no' || (!may && row.get(head) === 'yes')) expect(await toward(whose)).toBe('no');
      }
      expect(await toward(asker(role))).toBe(may ? 'yes' : 'no');
      if (may && row.get('seen') === 'yes') expect(await toward(seen)).toBe('yes');
      if (may && row.get('unseen') === 'yes') expect(await toward(unseen)).toBe('yes');
    });
  });

  /** What is known only once the mutation is sent. */
  async function unforeseen({ quiz }: Asker) {
    const where = { id: storedId(quiz) };
    const stored = await prisma.quiz.findUnique({ where, include: { workingCopy: true } });
    return { invitation: await invitation(), revision: stored?.workingCopy?.revision ?? -(stored?.version ?? 0) };
  }

  /** An unused one, for acceptInvitation. */
  async function invitation(): Promise<string> {
    const { createInvitation } = await asker('admin').client.ask(
      'mutation { createInvitation(input: { role: LEARNER }) { ... on CreateInvitationPayload { token } } }',
    );
    return createInvitation.token;
  }

  /** "yes" where it was done, "no" where it was refused as not allowed or as not there. */
  async function sent(client: ApiClient, name: string, input: object | null): Promise<string> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = input
      ? `mutation ($input: ${type}!) { result: ${name}(input: $input) { __typename ... on Error { message } } }`
      : `mutation { result: ${name} { __typename } }`;
    const { result } = await client.ask(query, input ? { input } : {});
    if (result.__typename.endsWith('Payload')) return 'yes';
    if (['NotAllowedError', 'NotFoundError'].includes(result.__typename)) return 'no';
    throw new Error(`${name}: ${JSON.stringify(result)}`);
  }
});

function nameOf(row: ReadonlyMap<string, string>): string {
  return row.get('Mutation') ?? '';
}
