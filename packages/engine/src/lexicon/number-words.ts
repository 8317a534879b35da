/** Words for whole numbers below a hundred. */
export const smallNumbers: ReadonlyMap<string, number> = new Map(
  [
    ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
    ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
  ].map((word, value) => [word, value]),
);

export const tens: ReadonlyMap<string, number> = new Map(
  ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word, index) => [
    word,
    (index + 2) * 10,
  ]),
);

/** Words that multiply the number before them. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  // Abbreviations that stand for nothing else; others multiply only where they touch the digits.
  ['bn', 1e9],
  ['bln', 1e9],
  ['mn', 1e6],
  ['mln', 1e6],
  ['tn', 1e12],
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Letters glued to digits that multiply them. A lone "m" is a metre as often: readers decide by what follows. */
export const letterMagnitudes: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Denominators by their word, singular and plural. "Half" and "quarter" are read apart: they are nouns of their own. */
export const denominators: ReadonlyMap<string, number> = new Map(
  (
    [
      ['half', 'halves', 2],
      ['third', 'thirds', 3],
      ['quarter', 'quarters', 4],
      ['fifth', 'fifths', 5],
      ['sixth', 'sixths', 6],
      ['seventh', 'sevenths', 7],
      ['eighth', 'eighths', 8],
      ['ninth', 'ninths', 9],
      ['tenth', 'tenths', 10],
    ] as const
  ).flatMap(([one, more, value]) => [[one, value] as const, [more, value] as const]),
);

/** Single characters for fractions. */
export const fractionCharacters: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅛', 1 / 8],
]);

/** Verbs that multiply, by lemma. */
export const multiplyingVerbs: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['redouble', 2],
  ['treble', 3],
  ['triple', 3],
  ['quadruple', 4],
  ['quintuple', 5],
  ['halve', 0.5],
]);
