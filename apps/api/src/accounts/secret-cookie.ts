/** Browsers keep no cookie for longer: RFC 6265bis, section 5.5. */
export const cookieDays = 400;
const maxAgeSeconds = cookieDays * 24 * 60 * 60;

/** The token of a name in a Cookie header, or null. */
export function cookieIn(cookieHeader: string | null, name: string): string | null {
  return new RegExp(`(?:^|; *)${name}=([\\w-]{43})(?:;|$)`).exec(cookieHeader ?? '')?.[1] ?? null;
}

/** The Set-Cookie header that gives a browser a token. Scripts cannot read it, and other sites' forms do not send it. */
export function secretCookie(name: string, token: string, secure: boolean): string {
  return `${name}=${token}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}

/** The Set-Cookie header that has a browser forget it. */
export function forgottenCookie(name: string): string {
  return `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`;
}
