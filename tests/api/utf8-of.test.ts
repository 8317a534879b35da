import { expect, test } from '@jest/globals';
import { utf8Of } from '../../apps/api/src/http/utf8-of.ts';

test.each<readonly [what: string, text: string]>([
  ['nothing', ''],
  ['letters', '{"data":null}'],
  ['quotation marks, accents and what takes two units', '“Ñandú” 🦤'],
  ['half of such a pair', 'a\ud83eb'],
  ['a megabyte, just', 'x'.repeat(1024 * 1024)],
  ['more than that', 'é'.repeat(1024 * 1024)],
])('%s is sent as Node would write it', (_what, text) => {
  const before = utf8Of(text);
  utf8Of('another answer, written before the first is sent');
  expect(before.equals(Buffer.from(text))).toBe(true);
});
