/** Why it did not work: nothing came back, or what the server says, with a code of its own. */
export type AuthProblem = 'unreachable' | { readonly code?: string; readonly message: string };

/** Asks to sign up, in or out, or to set a password. Gives what went wrong, or null. */
export async function postAuth(path: string, body: object): Promise<AuthProblem | null> {
  try {
    const response = await fetch(`/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.ok) return null;
    const { code, message } = (await response.json()) as { readonly code?: string; readonly message?: string };
    return message === undefined ? 'unreachable' : { message, ...(code !== undefined && { code }) };
  } catch {
    return 'unreachable';
  }
}
