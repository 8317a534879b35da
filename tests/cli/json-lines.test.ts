import { expect, test } from '@jest/globals';
import { jsonLines } from '../../apps/cli/src/input/json-lines.ts';

async function read(...chunks: readonly string[]) {
  const found = [];
  async function* source() {
    yield* chunks;
  }
  for await (const line of jsonLines(source(), ['text'])) found.push('problem' in line ? line.problem : line.value);
  return found;
}

test.each<[string, string[], unknown[]]>([
  [
    'lines',
    ['{"id":1,"text":"a"}\n{"id":"b","text":""}\n'],
    [
      { id: 1, text: 'a' },
      { id: 'b', text: '' },
    ],
  ],
  ['a last line without its end', ['{"id":1,"text":"a"}'], [{ id: 1, text: 'a' }]],
  [
    'lines cut by the pipe',
    ['{"id":1,"te', 'xt":"a"}\n{"id":2,"text"', ':"b"}'],
    [
      { id: 1, text: 'a' },
      { id: 2, text: 'b' },
    ],
  ],
  ['Windows line ends and blank lines', ['{"id":1,"text":"a"}\r\n\r\n'], [{ id: 1, text: 'a' }]],
  ['a line separator inside a string', ['{"id":1,"text":"a\u2028b"}\n'], [{ id: 1, text: 'a\u2028b' }]],
  ['a byte order mark', ['\ufeff{"id":1,"text":"a"}\n'], [{ id: 1, text: 'a' }]],
  ['no JSON', ['forty dead\n'], ['this is not JSON.']],
  [
    'another shape',
    ['[]\n{"id":1}\n{"text":"a"}\n{"id":1,"text":2}\n'],
    ['it lacks "id" and "text".', 'it lacks "text".', 'it lacks "id".', 'it lacks "text".'],
  ],
  ['nothing', [''], []],
])('%s', async (_, chunks, expected) => {
  expect(await read(...chunks)).toEqual(expected);
});
