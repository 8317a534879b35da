import type { Message as Said, Parameter } from '@crossread/shared';
import type { english } from './english/index.ts';

type English = typeof english;
export type MessageId = keyof English;

/** The names in braces of a wording. */
export type Placeholder<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;
/** What the wordings of a message have to be told. */
export type Parameters<Id extends MessageId> = Readonly<Record<Placeholder<English[Id][number]>, Parameter>>;

/** A message that this engine has wordings for. */
export interface Message extends Said {
  readonly id: MessageId;
}

export function say<Id extends MessageId>(id: Id, parameters: Parameters<Id>): Message {
  return { id, parameters };
}

/** Words of a text, or a name, that stand for themselves. */
export const plain = (text: Parameter): Message => say('plain', { text });

/** Words of a report that stand for themselves, as it prints them. */
export const printed = (text: string): Message => plain(say('words.printed', { text }));
