import { refusalOf } from '../access/abilities.ts';
import type { Asker } from '../access/asker.ts';
import { NotAllowedError } from '../errors.ts';

/** The id of the asker's account, for fields that only accounts may ask. */
export function requiredUserId({ viewer: { userId } }: Asker): string {
  if (userId !== null) return userId;
  throw new NotAllowedError(refusalOf('account'));
}
