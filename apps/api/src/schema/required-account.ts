import { refusalOf } from '../access/abilities.ts';
import type { Asker } from '../access/asker.ts';
import type { Account } from '../access/viewer.ts';
import { NotAllowedError } from '../errors.ts';

/** The asker's account, for fields that only accounts may ask. */
export function requiredAccount({ viewer: { account } }: Asker): Account {
  if (account) return account;
  throw new NotAllowedError(refusalOf('account'));
}
