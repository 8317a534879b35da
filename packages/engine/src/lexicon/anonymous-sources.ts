/** Heads of sources that are not named: "sources said", "an insider said". */
export const anonymousHeads: ReadonlySet<string> = new Set(
  'source sources insider insiders some many others someone somebody rumour rumor rumours rumors'.split(' '),
);

/** "people familiar with the talks": a person-noun followed by one of these is nobody's name. */
export const anonymousFamiliarity: ReadonlySet<string> = new Set(
  'familiar briefed close knowledgeable privy'.split(' '),
);

/** Adjectives before a source that hide it. */
export const anonymousAdjectives: ReadonlySet<string> = new Set([
  'anonymous',
  'unnamed',
  'unidentified',
  'undisclosed',
]);

/** Said anywhere in the sentence, these hide the source: "officials said on condition of anonymity". */
export const anonymityPhrases: readonly (readonly string[])[] = [
  ['condition', 'of', 'anonymity'],
  ['not', 'to', 'be', 'named'],
  ['not', 'to', 'be', 'identified'],
  ['not', 'be', 'named'],
  ['not', 'be', 'identified'],
  ['spoke', 'anonymously'],
  ['speaking', 'anonymously'],
];
