import type { Role, TokenScope } from '@crossread/prisma';

/** A visitor has no account; an account has one of the stored roles. */
export type ViewerRole = 'visitor' | Role;

/** Who asks. */
export interface Viewer {
  readonly role: ViewerRole;
  /** Their account's; null for a visitor, and for whoever runs this server. */
  readonly userId: string | null;
  /** Whom what they make belongs to; null for whoever has made nothing yet. */
  readonly personId: string | null;
  /** What a token allows; null where nothing but the role sets bounds. */
  readonly tokenScopes: readonly TokenScope[] | null;
}

/** A browser that has shown nothing. */
export const nobody: Viewer = { role: 'visitor', userId: null, personId: null, tokenScopes: null };

/** Whether something belongs to them. What belongs to nobody is nobody's. */
export function owns({ personId }: Viewer, ownerId: string | null): boolean {
  return personId !== null && personId === ownerId;
}
