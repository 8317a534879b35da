import { describe, expect, test } from '@jest/globals';
import { breakingChanges } from '../../apps/api/src/breaking-changes.ts';

const released = `
  type Query { story(slug: String!): Story, old: Story @deprecated(reason: "Use story.") }
  type Story { title: String!, verdict: Verdict }
  enum Verdict { AGREE CONFLICT OLD @deprecated(reason: "No comparison has it.") }
  input StoryInput { title: String }
  type Mutation { change(input: StoryInput!): Story }
`;
const changed = (from: string, to: string): string => {
  expect(released).toContain(from);
  return released.replace(from, to);
};

describe('clients of the last release', () => {
  const broken: readonly [what: string, current: () => string, said: string][] = [
    ['a field that is gone', () => changed('title: String!, verdict', 'verdict'), 'Story.title was removed.'],
    [
      'a field that may be null now',
      () => changed('title: String!,', 'title: String,'),
      'Story.title changed type from String! to String.',
    ],
    ['a value that is gone', () => changed('AGREE CONFLICT', 'AGREE'), 'CONFLICT was removed from enum type Verdict.'],
    [
      'an argument that is asked for now',
      () => changed('story(slug: String!)', 'story(slug: String!, of: Int!)'),
      'A required arg of on Query.story was added.',
    ],
    [
      'an input that is asked for now',
      () => changed('{ title: String }', '{ title: String!, of: Int! }'),
      'A required field of on input type StoryInput was added.',
    ],
    [
      'a mutation that is gone',
      () => changed('change(input: StoryInput!)', 'alter(input: StoryInput!)'),
      'Mutation.change was removed.',
    ],
  ];

  test.each(broken)('break by %s', (_what, current, said) => {
    expect(breakingChanges(released, current())).toContain(said);
  });

  const fine: readonly [what: string, current: () => string][] = [
    ['nothing', () => released],
    ['a new field', () => changed('verdict: Verdict', 'verdict: Verdict, summary: String')],
    ['a field that is never null now', () => changed('verdict: Verdict', 'verdict: Verdict!')],
    ['an argument that may be given', () => changed('story(slug: String!)', 'story(slug: String!, of: Int)')],
    ['a field that a release has called deprecated', () => changed(', old: Story @deprecated(reason: "Use story.")', '')],
    [
      'a value that a release has called deprecated',
      () => changed('OLD @deprecated(reason: "No comparison has it.")', ''),
    ],
  ];

  test.each(fine)('go on with %s', (_what, current) => {
    expect(breakingChanges(released, current())).toEqual([]);
  });
});
