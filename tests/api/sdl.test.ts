import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { printSdl } from '../../apps/api/src/print-sdl.ts';

test('the committed schema is what the code says (npm run -w @crossread/api sdl writes it)', () => {
  const file = path.resolve(import.meta.dirname, '../../apps/api/schema.graphql');
  expect(readFileSync(file, 'utf8')).toBe(printSdl());
});
