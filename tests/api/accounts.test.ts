import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PrismaClient } from '@crossread/prisma';
import { authPost, password, signedUp } from '../helpers/accounts.ts';
import { apiClient } from '../helpers/api-client.ts';
import { startApiAndStore, type ApiAndStore } from '../helpers/api-and-store.ts';
import { importReports, makeQuiz, type RunningApi } from '../helpers/api.ts';
import { stormReports } from '../helpers/reports.ts';

let running: ApiAndStore;
let api: RunningApi;
let prisma: PrismaClient;
let at: { url: string; prisma: PrismaClient };

beforeAll(async () => {
  running = await startApiAndStore({}, { processes: 2 });
  ({ api, prisma } = running);
  at = { url: api.url, prisma };
});
afterAll(async () => {
  await running?.stop();
});

const viewerQuery = '{ viewer { role abilities user { name email role } } }';

test('somebody signs up, signs out and in again, and is known each time', async () => {
  const ada = await signedUp(at, 'ada');
  expect((await ada.ask(viewerQuery)).viewer).toEqual({
    role: 'LEARNER',
    abilities: ['LEARN', 'AUTHOR', 'ACCOUNT'],
    user: { name: 'ada', email: 'ada@example.org', role: 'LEARNER' },
  });
  await authPost(ada, 'sign-out', {});
  expect((await ada.ask(viewerQuery)).viewer).toEqual({ role: 'VISITOR', abilities: ['LEARN', 'AUTHOR'], user: null });
  expect((await authPost(ada, 'sign-in/email', { email: 'ada@example.org', password })).status).toBe(200);
  expect((await ada.ask(viewerQuery)).viewer.role).toBe('LEARNER');
});

test('neither where from nor with what somebody signs in is kept', async () => {
  await signedUp(at, 'private');
  const sessions = await prisma.session.findMany({ select: { ipAddress: true, userAgent: true } });
  expect(sessions.length).toBeGreaterThan(0);
  expect(new Set(sessions.flatMap((session) => Object.values(session)))).toEqual(new Set([null]));
});

test('nobody signs up as more than a learner', async () => {
  const client = apiClient(api.url);
  const body = { name: 'eve', email: 'eve@example.org', password, role: 'admin' };
  await authPost(client, 'sign-up/email', body);
  expect((await client.ask(viewerQuery)).viewer.role).not.toBe('ADMIN');
  expect(await prisma.user.count({ where: { email: 'eve@example.org', role: 'admin' } })).toBe(0);
});

test('a form on another site signs nobody in or up', async () => {
  const response = await apiClient(api.url, { origin: 'https://elsewhere.example' }).send('/auth/sign-up/email', {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: 'x=1' },
    body: JSON.stringify({ name: 'mal', email: 'mal@example.org', password }),
  });
  expect(response.status).toBe(403);
  expect(await prisma.user.count({ where: { email: 'mal@example.org' } })).toBe(0);
});

test('guessing a password ends after ten tries, for the right one too, and says when to go on', async () => {
  await signedUp(at, 'target');
  const guesser = apiClient(api.url);
  const guess = (tried: string) => authPost(guesser, 'sign-in/email', { email: 'target@example.org', password: tried });
  const statuses = [];
  for (let count = 0; count < 10; count += 1) statuses.push((await guess(`wrong password ${count}`)).status);
  expect(new Set(statuses)).toEqual(new Set([401]));
  const refused = await guess(password);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await authPost(guesser, 'sign-in/email', { email: 'ada@example.org', password })).status).toBe(200);
  expect(JSON.stringify(await prisma.failureCount.findMany())).not.toMatch(/example\.org|127\.0\.0\.1/);
});

test('what a browser made is its own, and goes into an account when that is asked for', async () => {
  const browser = apiClient(api.url);
  const { story } = await importReports(browser, stormReports);
  const quizId = await makeQuiz(browser, story.id, 5);
  const { quiz } = await browser.ask('query ($id: ID!) { quiz(id: $id) { questions { id } } }', { id: quizId });
  const report = `mutation ($id: ID!) { reportQuestion(input: { questionId: $id, message: "Too easy." }) { __typename } }`;
  await browser.ask(report, { id: quiz.questions[0].id });
  const owned =
    'query ($id: ID!, $slug: String!) { quiz(id: $id) { viewerIsOwner } story(slug: $slug) { viewerIsOwner } }';
  const asked = { id: quizId, slug: story.slug };
  expect(await browser.ask(owned, asked)).toEqual({ quiz: { viewerIsOwner: true }, story: { viewerIsOwner: true } });
  expect(await apiClient(api.url).ask(owned, asked)).toEqual({ quiz: null, story: null });

  await authPost(browser, 'sign-up/email', { name: 'bea', email: 'bea@example.org', password });
  expect(await browser.ask(owned, asked)).toEqual({ quiz: null, story: null });
  const carry = 'mutation { carryWork { ... on CarryWorkPayload { stories quizzes attempts } } }';
  expect((await browser.ask(carry)).carryWork).toEqual({ stories: 1, quizzes: 1, attempts: 0 });
  expect(await browser.ask(owned, asked)).toEqual({ quiz: { viewerIsOwner: true }, story: { viewerIsOwner: true } });
  expect((await browser.ask(carry)).carryWork).toEqual({ stories: 0, quizzes: 0, attempts: 0 });

  const reports = '{ viewer { questionReports { edges { node { message } } } } }';
  expect((await browser.ask(reports)).viewer.questionReports.edges).toEqual([{ node: { message: 'Too easy.' } }]);

  await authPost(browser, 'delete-user', { password });
  expect(await prisma.story.count({ where: { slug: story.slug } })).toBe(0);
});

test('the printed link makes the first admin, who invites a teacher, once', async () => {
  const [, link] = [...api.output().matchAll(/account\/invitation#([\w-]+)/g)].at(-1) ?? [];
  const accept = `mutation ($token: String!) { acceptInvitation(input: { token: $token }) {
    ... on AcceptInvitationPayload { user { role } } ... on Error { message } } }`;
  const admin = await signedUp(at, 'root');
  expect((await admin.ask(accept, { token: link })).acceptInvitation).toEqual({ user: { role: 'ADMIN' } });
  const { createInvitation } = await admin.ask(
    'mutation { createInvitation(input: { role: TEACHER }) { ... on CreateInvitationPayload { token path } } }',
  );
  expect(createInvitation.path).toBe(`/account/invitation#${createInvitation.token}`);
  const teacher = await signedUp(at, 'teacher');
  const { token } = createInvitation;
  expect((await teacher.ask(accept, { token })).acceptInvitation).toEqual({ user: { role: 'TEACHER' } });
  const late = await signedUp(at, 'late');
  expect((await late.ask(accept, { token })).acceptInvitation.message).toMatch(/has been used/);
  expect((await late.ask(viewerQuery)).viewer.role).toBe('LEARNER');
});

test('anybody becomes a teacher only where an admin allows it, and the last admin stays one', async () => {
  const admin = await signedUp(at, 'head', 'admin');
  await prisma.user.updateMany({ where: { email: 'root@example.org' }, data: { role: 'learner' } });
  const learner = await signedUp(at, 'open');
  const become = 'mutation { becomeTeacher { __typename ... on BecomeTeacherPayload { user { role } } } }';
  expect((await learner.ask(become)).becomeTeacher).toEqual({ __typename: 'NotAllowedError' });
  await admin.ask('mutation { updateSettings(input: { teacherSignUpOpen: true }) { __typename } }');
  expect((await learner.ask(become)).becomeTeacher).toEqual({
    __typename: 'BecomeTeacherPayload',
    user: { role: 'TEACHER' },
  });
  const { users } = await admin.ask('{ users(first: 1, email: "head@") { edges { node { id } } } }');
  const { setUserRole } = await admin.ask(
    `mutation ($id: ID!) { setUserRole(input: { userId: $id, role: LEARNER }) {
      ... on InvalidInputError { problems { code } } } }`,
    { id: users.edges[0].node.id },
  );
  expect(setUserRole).toEqual({ problems: [{ code: 'last-admin' }] });
});

test('where no mails are sent, an admin makes a link with which a forgotten password is set anew, and all other sessions end', async () => {
  const admin = await signedUp(at, 'helper', 'admin');
  const forgetful = await signedUp(at, 'forgetful');
  const { users, settings } = await admin.ask(
    '{ users(first: 1, email: "forgetful") { edges { node { id } } } settings { mailsLinks } }',
  );
  expect(settings).toEqual({ mailsLinks: false });
  const { createPasswordResetLink } = await admin.ask(
    `mutation ($id: ID!) { createPasswordResetLink(input: { userId: $id }) {
      ... on CreatePasswordResetLinkPayload { link } } }`,
    { id: users.edges[0].node.id },
  );
  const token = createPasswordResetLink.link.split('#')[1];
  const anew = { newPassword: 'another long password', token };
  expect((await authPost(apiClient(api.url), 'reset-password', anew)).status).toBe(200);
  expect((await forgetful.ask(viewerQuery)).viewer.role).toBe('VISITOR');
  expect((await authPost(apiClient(api.url), 'reset-password', anew)).status).toBe(400);
  const signIn = { email: 'forgetful@example.org', password: anew.newPassword };
  expect((await authPost(forgetful, 'sign-in/email', signIn)).status).toBe(200);
});

test('a token acts for its owner within its scopes, until it is revoked', async () => {
  const owner = await signedUp(at, 'programmer', 'teacher');
  const { story } = await importReports(owner, stormReports);
  const { createAccessToken } = await owner.ask(
    `mutation { createAccessToken(input: { name: "script", scopes: [LEARN], days: 1 }) {
      ... on CreateAccessTokenPayload { secret accessToken { id scopes usedOn } } } }`,
  );
  const { secret, accessToken } = createAccessToken;
  expect(accessToken).toMatchObject({ scopes: ['LEARN'], usedOn: null });
  expect(await prisma.accessToken.count({ where: { hash: secret } })).toBe(0);

  const program = apiClient(api.url, { authorization: `Bearer ${secret}` });
  expect((await program.ask(viewerQuery)).viewer).toMatchObject({ role: 'TEACHER', abilities: ['LEARN'] });
  expect(await program.ask('query ($slug: String!) { story(slug: $slug) { id } }', { slug: story.slug })).toEqual({
    story: { id: story.id },
  });
  const refused = `mutation ($id: ID!) { deleteStory(input: { storyId: $id }) { __typename } }`;
  expect((await program.ask(refused, { id: story.id })).deleteStory).toEqual({ __typename: 'NotAllowedError' });
  const more = `mutation { createAccessToken(input: { name: "more", scopes: [AUTHOR] }) { __typename } }`;
  expect((await program.ask(more)).createAccessToken).toEqual({ __typename: 'NotAllowedError' });

  await owner.ask('mutation ($id: ID!) { revokeAccessToken(input: { accessTokenId: $id }) { __typename } }', {
    id: accessToken.id,
  });
  const response = await program.send('/graphql?query={viewer{role}}');
  expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
});
