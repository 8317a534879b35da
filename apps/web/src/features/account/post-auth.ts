import { unreachable } from '#graphql/unreachable.ts';

/** Asks to sign up, in or out, or to set a password. Gives what went wrong, or null. */
export async function postAuth(path: string, body: object): Promise<string | null> {
  try {
    const response = await fetch(`/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.ok) return null;
    const { message } = (await response.json()) as { readonly message?: string };
    return message ?? unreachable;
  } catch {
    return unreachable;
  }
}
