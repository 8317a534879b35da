import { cookieIn, forgottenCookie, secretCookie } from './secret-cookie.ts';

const name = 'crossread_pupil';

/** The token of the pupil in a browser, in a Cookie header, or null. */
export const pupilTokenIn = (cookieHeader: string | null): string | null => cookieIn(cookieHeader, name);

export const pupilCookie = (token: string, secure: boolean): string => secretCookie(name, token, secure);

export const forgottenPupilCookie = (): string => forgottenCookie(name);
