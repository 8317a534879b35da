import { readGift } from './gift/read-gift.ts';
import type { Imported } from './import-error.ts';
import { readJson } from './json/read-json.ts';

/**
 * A quiz from the text of a file, GIFT or our JSON: no GIFT begins with a brace.
 * @throws ImportError
 */
export function readQuiz(text: string): Imported {
  return /^\s*\{/.test(text) ? readJson(text) : readGift(text);
}
