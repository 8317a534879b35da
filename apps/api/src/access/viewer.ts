import type { Role, TokenScope } from '@crossread/prisma';

/** Who asks. */
export interface Viewer {
  /** Whom what they make belongs to; null for whoever has made nothing yet. */
  readonly personId: string | null;
  /** Null for a visitor. */
  readonly account: Account | null;
  /** What a token allows; null where nothing but the role sets bounds. */
  readonly tokenScopes: readonly TokenScope[] | null;
}

export interface Account {
  readonly userId: string;
  readonly role: Role;
}

/** A browser that has shown nothing. */
export const nobody: Viewer = { personId: null, account: null, tokenScopes: null };

export type ViewerRole = 'visitor' | Role;

export function roleOf({ account }: Viewer): ViewerRole {
  return account?.role ?? 'visitor';
}

/** Whether something belongs to them. What belongs to nobody is nobody's. */
export function owns({ personId }: Viewer, ownerId: string | null): boolean {
  return personId !== null && personId === ownerId;
}
