import { cookieIn, forgottenCookie, secretCookie } from './secret-cookie.ts';

const name = 'crossread_visitor';

/** The token of a visitor's browser in a Cookie header, or null. */
export const visitorTokenIn = (cookieHeader: string | null): string | null => cookieIn(cookieHeader, name);

export const visitorCookie = (token: string, secure: boolean): string => secretCookie(name, token, secure);

export const forgottenVisitorCookie = (): string => forgottenCookie(name);
