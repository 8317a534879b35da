import fc from 'fast-check';
import { libraryTexts } from '../../helpers/library.ts';

/** What tears at the seams of reading: marks in pairs, figures, cues, ends of lines, and characters that are no text. */
const debris: readonly string[] = [
  ...['“', '”', '"', "'", '‘', '’', '«', '(', ')', '[', ']', '—', '…', '.', ',', ':', ';', '?!', '%', '$', '€', '-'],
  ...[
    '0',
    '7',
    '1,240',
    '2.5',
    '12-14',
    '½',
    '1/3',
    '007',
    '1e9',
    '99999999999999999999',
    '٣',
    '²',
    'a dozen',
    'dozens',
  ],
  ...['more than ', 'nearly ', 'up to ', ' or so', ' million', 'th', ' per cent', ' km', 'bn', ' of the ', ' to '],
  ...[' said', ' he said, ', 'according to ', ' told AFP', ' retracted ', ' killed', ' people', ' who ', ' that '],
  ...['\n', '\n\n', '\r\n', '\r', '\t', '\u00a0', '\u200b', '\u2028', '\ufeff', '\u0000', '\u0007', '\u001b[31m'],
  ...['\ud83d', '\ude00', '👩‍👧', 'e\u0301', 'İ', 'ß', 'ﬁ', '漢字', 'שלום', '\u202e', '__proto__', 'constructor'],
];

interface Edit {
  readonly kind: 'delete' | 'repeat' | 'move' | 'insert';
  /** Shares of the text's length. */
  readonly from: number;
  readonly to: number;
  readonly length: number;
  readonly words: string;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('delete', 'repeat', 'move', 'insert'),
  from: share,
  to: share,
  length: fc.oneof({ weight: 4, arbitrary: fc.nat(40) }, fc.nat(900)),
  words: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...debris) }, fc.string({ unit: 'binary', maxLength: 8 })),
});

/** Cuts wherever it falls, in the middle of words, numbers, quotations and characters. */
function edited(text: string, { kind, from, to, length, words }: Edit): string {
  const start = Math.floor(from * text.length);
  const [before, piece, after] = [text.slice(0, start), text.slice(start, start + length), text.slice(start + length)];
  switch (kind) {
    case 'delete':
      return before + after;
    case 'repeat':
      return before + piece + piece + after;
    case 'insert':
      return before + words + piece + after;
    case 'move': {
      const rest = before + after;
      const end = Math.floor(to * rest.length);
      return rest.slice(0, end) + piece + rest.slice(end);
    }
  }
}

const edits = fc.array(edit, { minLength: 1, maxLength: 12 });

/** Reports of one event, each damaged in its own way. */
export const mutatedStory: fc.Arbitrary<readonly string[]> = fc
  .constantFrom(...libraryTexts)
  .chain((texts) => fc.shuffledSubarray([...texts], { minLength: 1, maxLength: 3 }))
  .chain((texts) => fc.tuple(...texts.map((text) => edits.map((all) => all.reduce(edited, text)))));

/** Characters of every kind, drawn at random, alone and between pieces of debris. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 150 }),
  fc
    .array(
      fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...debris) }, fc.string({ unit: 'binary', maxLength: 5 })),
      {
        maxLength: 80,
      },
    )
    .map((parts) => parts.join('')),
);
