/**
 * What the engine has to say, kept apart from how it is said: the same message can be worded in another language.
 * Parameters are words of the texts and numbers, never sentences.
 */
export interface Message {
  readonly id: MessageId;
  readonly a: string;
  readonly b: string;
}

export type MessageId =
  | 'withdrawn'
  | 'repeats-withdrawn'
  | 'same-words'
  | 'same-number'
  | 'same-amount'
  | 'lies-within'
  | 'rounded'
  | 'about-the-same-amount'
  | 'can-both-be-right'
  | 'only-literally'
  | 'cannot-both-be-right'
  | 'digits-swapped'
  | 'later-is-larger';
