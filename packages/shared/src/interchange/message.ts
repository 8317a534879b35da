/** The languages that the engine says things in; it reads English alone. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** Words of a report, a number of the engine's own, or something that is itself said in a language: "the second report". */
export type Parameter = string | number | Message;

/** What the engine has to say, apart from how it is said: `id` names the wordings, in each language. */
export interface Message {
  readonly id: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Which of its wordings, counted round; the first where it is absent. */
  readonly variant?: number;
}
