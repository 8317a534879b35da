export const months: ReadonlySet<string> = new Set([
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november'],
  ...['december', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'],
  ...['jan.', 'feb.', 'mar.', 'apr.', 'jun.', 'jul.', 'aug.', 'sep.', 'sept.', 'oct.', 'nov.', 'dec.'],
]);

export const weekdays: ReadonlySet<string> = new Set([
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
]);

/** Words after a number that make it a time of day. */
export const clockWords: ReadonlySet<string> = new Set([
  ...[
    'am',
    'pm',
    'a.m.',
    'p.m.',
    'a.m',
    'p.m',
    "o'clock",
    'o’clock',
    'gmt',
    'utc',
    'est',
    'edt',
    'pst',
    'pdt',
    'cet',
    'bst',
    'hrs',
    'hours gmt',
  ],
]);
