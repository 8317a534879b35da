import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { QuizDocument } from './quiz-document.ts';

/**
 * 40 hex digits that stay the same when the same quiz is exported again, so that an importer updates what it has: of the
 * reports' texts, the seed (of an imported quiz: its title) and `parts`, such as a question's id. The engine's version
 * is left out on purpose.
 */
export function stableId({ title, quiz }: QuizDocument, ...parts: readonly string[]): string {
  const key = JSON.stringify([quiz.articles.map(({ sha256 }) => sha256), quiz.seed ?? title, ...parts]);
  return bytesToHex(sha1(utf8ToBytes(key)));
}
