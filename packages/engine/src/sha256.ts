import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Hex SHA-256 of a text in UTF-8. Works in browsers too, where node:crypto does not. */
export function sha256(text: string): string {
  return bytesToHex(digest(utf8ToBytes(text)));
}
