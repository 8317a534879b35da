/** Words of a time adverbial that may stand between a speaker and the verb: "the ministry on Monday said". */
export const timeWords: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb aug sept oct nov dec yesterday today tonight tomorrow morning afternoon evening night
  week month year day midday noon midnight weekend last next this earlier later previously`.split(/\s+/),
);
