const name = 'crossread_visitor';
/** Browsers keep no cookie for longer: RFC 6265bis, section 5.5. */
export const visitorDays = 400;
const maxAgeSeconds = visitorDays * 24 * 60 * 60;

/** The token of a visitor's browser in a Cookie header, or null. */
export function visitorTokenIn(cookieHeader: string | null): string | null {
  return new RegExp(`(?:^|; *)${name}=([\\w-]{43})(?:;|$)`).exec(cookieHeader ?? '')?.[1] ?? null;
}

/** The Set-Cookie header that gives a browser its token. Scripts cannot read it, and other sites' forms do not send it. */
export function visitorCookie(token: string, secure: boolean): string {
  return `${name}=${token}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}

/** The Set-Cookie header that has a browser forget it. */
export function forgottenVisitorCookie(): string {
  return `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`;
}
