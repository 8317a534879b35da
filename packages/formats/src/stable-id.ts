import type { Quiz } from '@crossread/shared';
import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * 40 hex digits that stay the same when the same quiz is exported again, so that an importer updates what it has: of the
 * reports' texts, the seed and `parts`, such as a question's id. The engine's version is left out on purpose.
 */
export function stableId({ articles, seed }: Quiz, ...parts: readonly string[]): string {
  const key = JSON.stringify([articles.map(({ sha256 }) => sha256), seed, ...parts]);
  return bytesToHex(sha1(utf8ToBytes(key)));
}
