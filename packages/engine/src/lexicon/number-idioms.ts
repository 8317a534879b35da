/** Nouns after "one" in phrases that count nothing: "one day", "at one point". */
export const oneOfTime: ReadonlySet<string> = new Set([
  ...[
    'day',
    'time',
    'thing',
    'point',
    'side',
    'hand',
    'way',
    'night',
    'morning',
    'another',
    'else',
    'stage',
    'moment',
    'bit',
  ],
]);

/** Words before "one" that make it a pronoun: "no one", "this one". */
export const pronounBefore: ReadonlySet<string> = new Set([
  ...[
    'no',
    'every',
    'each',
    'any',
    'this',
    'that',
    'which',
    'the',
    'another',
    'every',
    'some',
    'a',
    'new',
    'square',
    'number',
  ],
]);

/** What "one" may be followed by besides a noun: "one dead, three injured". */
export const fates: ReadonlySet<string> = new Set([
  ...[
    'dead',
    'killed',
    'injured',
    'wounded',
    'missing',
    'hurt',
    'arrested',
    'detained',
    'unaccounted',
    'hospitalised',
    'hospitalized',
  ],
  ...['homeless', 'died', 'critical', 'evacuated', 'rescued', 'displaced', 'stranded', 'trapped', 'held'],
]);

/** Second halves of compounds that count nothing: "a two-way street", "one-off". */
export const idiomHeads: ReadonlySet<string> = new Set([
  ...[
    'way',
    'off',
    'time',
    'sided',
    'piece',
    'tier',
    'faced',
    'handed',
    'fold',
    'on',
    'to',
    'size',
    'dimensional',
    'stop',
    'up',
  ],
  ...[
    'man',
    'woman',
    'party',
    'state',
    'horse',
    'wheel',
    'wheeler',
    'd',
    'liner',
    'shot',
    'pronged',
    'thirds',
    'third',
    'half',
  ],
]);
