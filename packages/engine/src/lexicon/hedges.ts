/**
 * What a hedge does to the number beside it: the rows of the product's table. `nearly` keeps `~` and `just-under` `<` in
 * the change, with one interval; `less-than` is `up-to` without the number itself.
 */
export type HedgeKind =
  'just-over' | 'nearly' | 'just-under' | 'more-than' | 'at-least' | 'less-than' | 'up-to' | 'about';

/** A hedge, or words that say that the number is whole and exact: those change nothing, but belong to the phrase. */
export type PhraseKind = HedgeKind | 'exact';

/** Phrases that stand before their number. */
const before: Readonly<Record<PhraseKind, readonly string[]>> = {
  exact: ['a total of', 'total of', 'the total of', 'exactly', 'precisely', 'a combined', 'altogether'],
  'just-over': [
    ...['just over', 'just above', 'just more than', 'slightly more than', 'slightly over', 'slightly above'],
    ...['a little over', 'a little more than', 'a little above', 'little more than', 'a bit more than', 'a bit over'],
    ...['barely more than', 'only just over', 'a shade over', 'a fraction over'],
  ],
  nearly: [
    ...['nearly', 'almost', 'close to', 'approaching', 'approached', 'nearing', 'neared', 'virtually', 'not quite'],
    ...['very nearly', 'very close to', 'getting on for', 'nigh on', 'well nigh'],
  ],
  'just-under': [
    ...['just under', 'just below', 'just short of', 'just shy of', 'a little under', 'a little less than', 'shy of'],
    ...['slightly less than', 'slightly under', 'slightly below', 'slightly fewer than', 'a little fewer than'],
    ...['just less than', 'just fewer than', 'a shade under'],
  ],
  'more-than': [
    ...['more than', 'over', 'above', 'upwards of', 'upward of', 'in excess of', 'greater than', 'higher than'],
    ...[
      'well over',
      'well above',
      'well in excess of',
      'far more than',
      'much more than',
      'many more than',
      'way more than',
    ],
    ...[
      'way over',
      'far over',
      'exceeding',
      'exceeded',
      'exceeds',
      'exceed',
      'topping',
      'topped',
      'tops',
      'surpassing',
    ],
    ...[
      'surpassed',
      'surpass',
      'surpasses',
      'passed',
      'longer than',
      'larger than',
      'bigger than',
      'older than',
      'beyond',
    ],
    ...[
      'more than an estimated',
      'north of',
      '>',
      'considerably more than',
      'significantly more than',
      'even more than',
    ],
  ],
  'at-least': [
    ...['at least', 'no fewer than', 'no less than', 'not less than', 'not fewer than', 'a minimum of', 'minimum of'],
    ...['a minimum', 'at a minimum', 'as few as', '≥'],
  ],
  'less-than': [
    ...[
      'less than',
      'fewer than',
      'under',
      'below',
      'well under',
      'well below',
      'far less than',
      'far fewer than',
      '<',
    ],
    ...['much less than', 'lower than', 'smaller than', 'short of', 'younger than', 'shorter than'],
  ],
  'up-to': [
    ...['up to', 'at most', 'no more than', 'not more than', 'as many as', 'as much as', 'a maximum of', 'maximum of'],
    ...['at the most', 'a maximum', 'as high as', 'as long as', 'not exceeding', '≤'],
  ],
  about: [
    ...[
      'about',
      'around',
      'some',
      'roughly',
      'approximately',
      'approx',
      'approx.',
      'circa',
      'an estimated',
      'estimated',
    ],
    ...[
      'estimated at',
      'estimated at about',
      'estimated to be',
      'estimated to be worth',
      'in the region of',
      'of the order of',
    ],
    ...['in the order of', 'on the order of', 'something like', 'somewhere around', 'anywhere around', '~', '≈'],
    ...['more or less', 'broadly', 'a rough', 'a reported', 'very roughly', 'or about', 'the equivalent of about'],
    ...['believed to be', 'thought to be'],
  ],
};

/** Hedges that follow their number, as words after it. */
const after: Readonly<Partial<Record<HedgeKind, readonly string[]>>> = {
  'at-least': ['or more', 'at least', 'and more', 'or above', 'or over', 'and counting', '+', '- plus', 'plus'],
  'up-to': ['or less', 'or fewer', 'at most', 'or under', 'at the most'],
  about: ['or so', '- odd', 'odd', '- ish', 'or thereabouts', 'give or take', 'approximately'],
};

interface HedgePhrase {
  readonly words: readonly string[];
  readonly kind: PhraseKind;
}

function byWord(
  phrases: Readonly<Partial<Record<PhraseKind, readonly string[]>>>,
  key: (words: readonly string[]) => string | undefined,
): ReadonlyMap<string, readonly HedgePhrase[]> {
  const index = new Map<string, HedgePhrase[]>();
  for (const [kind, list] of Object.entries(phrases)) {
    for (const phrase of list) {
      const words = phrase.split(' ');
      const word = key(words) ?? '';
      index.set(word, [...(index.get(word) ?? []), { words, kind: kind as PhraseKind }]);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** By their last word, longest first. */
export const hedgesBefore = byWord(before, (words) => words.at(-1));
/** By their first word, longest first. */
export const hedgesAfter = byWord(after, (words) => words[0]);
