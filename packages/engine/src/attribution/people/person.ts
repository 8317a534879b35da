/** Somebody the report names. */
export interface Person {
  /** The fullest form of the name in the report. */
  readonly name: string;
  /** As first introduced: "Kazakh President", "mayor of Brannik"; without an article. */
  role: string | null;
  gender: 'male' | 'female' | null;
  /** Has a title, a role or a common given name, or was seen to speak: not a place or a company. */
  human: boolean;
  /** Its first mention has been read. */
  known: boolean;
}

/** A name in its place; token indices, inclusive. */
export interface Mention {
  readonly person: Person;
  readonly first: number;
  readonly last: number;
}
