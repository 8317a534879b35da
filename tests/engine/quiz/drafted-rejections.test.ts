import { expect, test } from '@jest/globals';
import { admitDrafts } from '@crossread/engine';
import type { DraftedQuestion } from '@crossread/engine';
import fc from 'fast-check';
import { cited, keyed, numbered, reports, sound, source } from './barge-aground.ts';

test.each<readonly [what: string, gate: string, reason: RegExp, draft: DraftedQuestion]>([
  ['no words are cited', 'cited-words', /cites no words/, { ...sound, cites: [] }],
  [
    'words that stand nowhere',
    'cited-words',
    /does not stand in The Lantern/,
    cited(sound, 'taken to a hospital in Hale'),
  ],
  [
    'words of another report',
    'cited-words',
    /does not stand in The Ledger/,
    cited(sound, 'the hospital in Hale', 'ledger'),
  ],
  ['a report that there is not', 'cited-words', /which the story does not have/, cited(sound, 'Hale', 'moon')],
  ['nothing but a space', 'cited-words', /does not stand/, cited(sound, ' ')],
  ['the whole report', 'cited-words', /more than a passage/, cited(sound, reports.lantern)],
  [
    'two keys',
    'one-key',
    /2 keys/,
    { ...sound, options: sound.options.map((one, index) => (index === 1 ? { ...one, role: 'key' as const } : one)) },
  ],
  [
    'no key',
    'key-entailed',
    /do not say/,
    { ...sound, options: sound.options.map((one) => ({ ...one, role: 'unsupported' as const })) },
  ],
  ['two options', 'three-or-four-options', /2 options/, keyed(sound, 'the hospital in Hale', 'a shelter')],
  [
    'a key of words that are not cited',
    'key-entailed',
    /do not say “The clinic in Hale”/,
    keyed(sound, 'the clinic in Hale', 'a shelter', 'a ship'),
  ],
  ['a key of another number', 'key-entailed', /do not say “15”/, keyed(numbered, '15', '17', '24')],
  [
    'a key without its hedge',
    'key-entailed',
    /do not say “60 tonnes”/,
    cited(keyed(numbered, '60 tonnes', '6 tonnes', '16 tonnes'), 'Some 60 tonnes of grain', 'ledger'),
  ],
  ['a key of no words', 'key-entailed', /do not say/, keyed(sound, 'the', 'a shelter', 'a ship')],
  [
    'a key that leaves the denial out',
    'key-entailed',
    /deny something/,
    cited(
      keyed(
        sound,
        'The owners have named the captain',
        'The owners have named a salvor',
        'The owners have named a ship',
      ),
      'The owners have not named the captain.',
    ),
  ],
  [
    'a distractor that is cited as well',
    'key-entailed',
    /say “The sailors” as well/,
    keyed(sound, 'the hospital in Hale', 'the sailors', 'a ship'),
  ],
  [
    'a distractor right in other words',
    'key-entailed',
    /say “Fourteen” as well/,
    keyed(numbered, '14', 'fourteen', '24'),
  ],
  [
    'a distractor right by its hedge',
    'key-entailed',
    /say “About 15” as well/,
    keyed(numbered, '14', 'about 15', '24'),
  ],
  [
    'a figure that was withdrawn',
    'sound-claims',
    /retracted/,
    cited(keyed(numbered, '22', '32', '42'), 'The company first spoke of 22 containers.'),
  ],
  [
    'options that say the same',
    'distinct-options',
    /Two options/,
    keyed(sound, 'the hospital in Hale', 'a ship', 'a ship'),
  ],
  ['options of two units', 'one-kind', /different kinds/, keyed(numbered, '14', '17 miles', '24')],
  [
    'a key longer than the rest',
    'similar-length',
    /longer/,
    cited(
      keyed(sound, 'Greta Holm, the harbour master, said at least three weeks', 'Ulf', 'Ann'),
      'Salvage will take at least three weeks, said Greta Holm, the harbour master.',
    ),
  ],
  [
    'a prompt that tells the key',
    'stem-gives-nothing',
    /holds the key/,
    { ...sound, prompt: 'Were nine sailors taken to the hospital in Hale, and where to?' },
  ],
  ['a prompt that does not end', 'well-worded', /does not end/, { ...sound, prompt: 'Where to' }],
  ['an explanation of nothing', 'well-worded', /explanation is empty/, { ...sound, explanation: '' }],
  ['an address', 'plain-words', /address/, { ...sound, explanation: 'See https://example.org for more.' }],
  ['markup', 'plain-words', /markup/, { ...sound, prompt: '<b>Where</b> were they taken?' }],
  [
    'letters that turn the line round',
    'plain-words',
    /cannot be seen/,
    { ...sound, prompt: 'Where\u202e were they taken?' },
  ],
])('%s: rejected by %s', (_what, gate, reason, draft) => {
  const { questions, rejected } = admitDrafts(source, [draft], []);
  expect(questions).toEqual([]);
  expect(rejected).toEqual([
    {
      ...{ kind: expect.any(String), prompt: draft.prompt, gate },
      ...{ reason: expect.stringMatching(reason), message: expect.objectContaining({ id: expect.any(String) }) },
    },
  ]);
});

test('whatever is drafted: what is admitted cites what stands there, has one key and waits for a person', () => {
  const passages = Object.values(reports).flatMap((text) => text.split(/(?<=[.,\n])\s*/));
  const words = fc.oneof(
    fc.constantFrom(...passages),
    fc.constantFrom('14', 'Hale', '22', 'three weeks', 'Greta Holm'),
    fc.string(),
  );
  const anyDraft: fc.Arbitrary<DraftedQuestion> = fc.record({
    prompt: words.map((text) => `What of ${text}?`),
    options: fc.array(
      fc.record({
        text: words,
        role: fc.constantFrom('key', 'unsupported', 'unsupported', 'other-passage'),
        feedback: words,
      }),
      { minLength: 2, maxLength: 5 },
    ),
    explanation: words,
    cites: fc.array(fc.record({ report: fc.constantFrom('lantern', 'ledger', 'none'), words }), { maxLength: 3 }),
  });
  // Drafts that are sound but for what is taken from another; sheer chance never makes one that holds.
  const anyNearly = fc
    .tuple(
      fc.constantFrom(sound, numbered),
      anyDraft,
      fc.subarray(['prompt', 'options', 'explanation', 'cites'] as const),
    )
    .map(([base, other, fields]) => fields.reduce((draft, field) => ({ ...draft, [field]: other[field] }), base));
  let admitted = 0;
  const promise = fc.property(fc.array(fc.oneof(anyDraft, anyNearly), { maxLength: 6 }), (drafts) => {
    const { questions, rejected } = admitDrafts(source, drafts, []);
    expect(questions.length + rejected.length).toBe(drafts.length);
    admitted += questions.length;
    for (const { evidence, options, needsReview, drafted } of questions) {
      for (const { article, start, end, text } of evidence)
        expect(reports[article as keyof typeof reports].slice(start, end)).toBe(text);
      expect(evidence.length).toBeGreaterThan(0);
      expect(options.filter(({ role }) => role === 'key')).toHaveLength(1);
      expect([needsReview, drafted]).toEqual([true, true]);
    }
  });
  fc.assert(promise, { numRuns: 300, seed: 2026 });
  expect(admitted).toBeGreaterThan(0);
});
