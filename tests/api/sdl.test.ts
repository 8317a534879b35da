import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema } from 'graphql';
import { printSdl } from '../../apps/api/src/print-sdl.ts';
import { deprecatedForNoReason, undescribed } from '../helpers/undescribed.ts';

const committed = readFileSync(path.resolve(import.meta.dirname, '../../apps/api/schema.graphql'), 'utf8');

test('the committed schema is what the code says (npm run -w @crossread/api sdl writes it)', () => {
  expect(committed).toBe(printSdl());
});

test('everything in the schema says what it is', () => {
  expect(undescribed(buildSchema(printSdl()))).toEqual([]);
});

test('everything deprecated says what to use instead', () => {
  expect(deprecatedForNoReason(buildSchema(printSdl()))).toEqual([]);
});

describe('what the schema is held to', () => {
  const schema = buildSchema(`
    "Where reading begins." type Query {
      "A page." page("From 1." number: Int, size: Int): Page
      "The old page." leaf: Page @deprecated
      "The older page." sheet: Page @deprecated(reason: "Ask for page.")
    }
    type Page { words: [String!]! "In full." kind(input: PageInput): Kind }
    input PageInput { "From 1." number: Int, size: Int @deprecated(reason: " ") }
    enum Kind { "Left." EVEN, ODD @deprecated }
    union Sheet = Page
    "A day." scalar Day
  `);

  test.each([
    'Query.page(size:)',
    'Page',
    'Page.words',
    'Page.kind(input:)',
    'PageInput',
    'PageInput.size',
    'Kind',
    'Kind.ODD',
    'Sheet',
  ])('%s lacks a description, and is named', (coordinate) => {
    expect(undescribed(schema)).toContain(coordinate);
  });

  test('nothing that has one is named', () => {
    expect(undescribed(schema)).toHaveLength(9);
  });

  test('whatever is deprecated for no reason is named', () => {
    expect(deprecatedForNoReason(schema)).toEqual(['Query.leaf', 'PageInput.size', 'Kind.ODD']);
  });
});
