import type { Question } from '@crossread/shared';
import type { Message } from '../../wording/message.ts';

/** Why a question no longer holds. */
export interface Fault {
  /** The check that it failed: a gate's name, `same-text` or `read-again`. */
  readonly gate: string;
  /** In words for a teacher. */
  readonly reason: string;
  /** The same, to be said in another language. */
  readonly message: Message;
}

/** What became of a question when its key was worked out again. */
export type Verification =
  | {
      readonly question: string;
      readonly state: 'sound';
      /** `spans`: a question without a basis, of which only the texts and the spans could be checked. */
      readonly checked: 'key' | 'spans';
    }
  | ({ readonly question: string; readonly state: 'stale' } & Fault)
  | ({
      readonly question: string;
      readonly state: 'rekeyed';
      /** The same question with the key that holds now. */
      readonly mended: Question;
    } & Fault);
