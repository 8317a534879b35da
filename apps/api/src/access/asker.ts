import type { PrismaClient, Role } from '@crossread/prisma';
import { viewerByToken } from '../accounts/access-tokens.ts';
import type { Auth } from '../accounts/auth.ts';
import { hashOf, newToken } from '../accounts/secret-token.ts';
import { forgottenPupilCookie, pupilCookie, pupilTokenIn } from '../accounts/pupil-cookie.ts';
import { forgottenVisitorCookie, visitorCookie, visitorTokenIn } from '../accounts/visitor-cookie.ts';
import type { Reads } from '../one-statement/reads.ts';
import { operator } from './operator.ts';
import { nobody, type Viewer } from './viewer.ts';
import { viewingPupil } from './viewing-pupil.ts';

/** Who asks in one request, and what their browser is told in its answer. */
export interface Asker {
  readonly viewer: Viewer;
  /** Whom what they make belongs to. A visitor who makes something for the first time gets a cookie to be known by. */
  person(): Promise<string>;
  /** Whom what they learn belongs to: their account's person, the pupil in this browser, or its visitor. */
  learner(): Promise<string>;
  /** Has the browser keep a pupil's token from now on, or, with null, forget the pupil it has. */
  becomePupil(token: string | null): Promise<void>;
  /** Finds out again what is kept from the pupil, for what goes on longer than a request. */
  lookAgain(): Promise<void>;
  /** The token of the pupil in this browser, known or not; null where there is none. */
  readonly pupilToken: string | null;
  /** Whom this browser's visitor is, also where somebody has signed in since; null where there is none. */
  visitor(): Promise<string | null>;
  /** Has the browser forget its visitor. */
  forgetVisitor(): void;
  /** Values for Set-Cookie headers. */
  readonly cookies: readonly string[];
}

interface Options {
  readonly prisma: PrismaClient;
  readonly reads: Reads;
  readonly auth: Auth;
  /** Whether browsers reach us by https alone. */
  readonly secure: boolean;
  /** With which whoever runs this server acts; null where nobody does. */
  readonly operatorToken: string | null;
}

/** The token in the Authorization header is not known or has expired. */
export class UnknownTokenError extends Error {
  override readonly name = 'UnknownTokenError';
  override readonly message = 'This access token is not known, has been revoked, or has expired.';
}

/** Finds out who asks by a request's headers; those that show nothing cost nothing. Rejects with `UnknownTokenError`. */
export async function askerOf(
  { prisma, reads, auth, secure, operatorToken }: Options,
  headers: Headers,
): Promise<Asker> {
  const cookies: string[] = [];
  const pupilToken = pupilTokenIn(headers.get('cookie'));
  let viewer = await findViewer();

  async function findViewer(): Promise<Viewer> {
    const bearer = /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
    if (bearer !== undefined) {
      if (operatorToken !== null && hashOf(bearer) === hashOf(operatorToken)) return operator(prisma);
      const found = await viewerByToken(prisma, bearer);
      if (!found) throw new UnknownTokenError();
      return found;
    }
    if (!headers.has('cookie')) return nobody;
    const one = (await signedIn()) ?? { ...nobody, personId: await visitor() };
    return pupilToken === null ? one : { ...one, pupil: await viewingPupil(reads, pupilToken, one.personId) };
  }

  async function signedIn(): Promise<Viewer | null> {
    const { response, headers: told } = await auth.api.getSession({ headers, returnHeaders: true });
    cookies.push(...told.getSetCookie());
    if (!response) return null;
    const { id: userId, role } = response.user;
    const person = await prisma.person.findUnique({ where: { userId }, select: { id: true } });
    return { role: role as Role, userId, personId: person?.id ?? null, tokenScopes: null, pupil: null };
  }

  async function visitor(): Promise<string | null> {
    const token = visitorTokenIn(headers.get('cookie'));
    if (token === null) return null;
    const person = await prisma.person.findUnique({ where: { visitorHash: hashOf(token) }, select: { id: true } });
    return person?.id ?? null;
  }

  async function newPerson(): Promise<string> {
    const select = { id: true };
    const { userId } = viewer;
    if (userId !== null) {
      return (await prisma.person.upsert({ where: { userId }, create: { userId }, update: {}, select })).id;
    }
    const token = newToken();
    cookies.push(visitorCookie(token, secure));
    return (await prisma.person.create({ data: { visitorHash: hashOf(token) }, select })).id;
  }

  async function person(): Promise<string> {
    const personId = viewer.personId ?? (await newPerson());
    viewer = { ...viewer, personId };
    return personId;
  }

  return {
    get viewer() {
      return viewer;
    },
    person,
    async learner() {
      return viewer.pupil !== null && viewer.userId === null ? viewer.pupil.personId : person();
    },
    async becomePupil(token) {
      cookies.push(token === null ? forgottenPupilCookie() : pupilCookie(token, secure));
      viewer = { ...viewer, pupil: token === null ? null : await viewingPupil(reads, token, viewer.personId) };
    },
    async lookAgain() {
      if (viewer.pupil !== null && pupilToken !== null) {
        viewer = { ...viewer, pupil: await viewingPupil(reads, pupilToken, viewer.personId) };
      }
    },
    pupilToken,
    visitor,
    forgetVisitor: () => void cookies.push(forgottenVisitorCookie()),
    cookies,
  };
}
