const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words before a number that make it a label rather than a count: "Flight 370", "Article 5", "Category 5", "No. 10". */
export const labelWords = list(`
  no. nos. no # article articles section sections part chapter page pages paragraph route highway interstate
  motorway road flight channel level levels phase area class grade act rule title volume vol. version zone gate
  terminal platform room unit block ward line district precinct track episode season round lap verse resolution
  form model type category formula figure fig. table step tier apartment suite pier hangar exit junction schedule
  appendix annex clause amendment proposition measure division league group pool lane stall boeing airbus apollo
  windows iphone covid sars-cov fortune nasdaq ftse nikkei s&p sp p stoxx russell sensex euro top last under over
  wave stage heat game match race test hole inning week day year seed
`);

/** Of these only the capitalised form is a label: "Day 3" and "Top 40", but "the last 40 days". */
export const labelWhenCapital = list(`
  top last under over measure measures line level levels euro group road wave stage heat game match race test week
  day year seed unit form act rule step league no pool part title track block class type area figure model season
  round p fortune windows
`);

/** Nouns that follow a score, not a range: "a 3-5 defeat". */
export const scoreNouns = list(`
  win victory defeat loss draw vote lead record decision majority series split ruling score scoreline tie
  aggregate start mark season edge advantage
`);
