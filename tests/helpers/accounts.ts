import type { PrismaClient, Role } from '@crossread/prisma';
import { apiClient, type ApiClient } from './api-client.ts';

export const password = 'a long enough password';

/** Signs up at an API and stays signed in; `role` is given behind its back. */
export async function signedUp(
  { url, prisma }: { readonly url: string; readonly prisma: PrismaClient },
  name: string,
  role: Role = 'learner',
): Promise<ApiClient> {
  const client = apiClient(url);
  const email = `${name}@example.org`;
  const response = await authPost(client, 'sign-up/email', { name, email, password });
  if (!response.ok) throw new Error(`${name} could not sign up: ${await response.text()}`);
  await prisma.user.update({ where: { email }, data: { role } });
  return client;
}

/** Posts to better-auth as our own page does. */
export function authPost(client: ApiClient, path: string, body: object): Promise<Response> {
  return client.send(`/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: client.url },
    body: JSON.stringify(body),
  });
}
