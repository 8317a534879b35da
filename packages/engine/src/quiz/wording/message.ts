import { catalogue } from './catalogue.ts';

type Catalogue = typeof catalogue;
export type MessageId = keyof Catalogue;

type Placeholder<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;
/** What the wordings of a message have to be told. */
export type Parameters<Id extends MessageId> = Readonly<Record<Placeholder<Catalogue[Id][number]>, string>>;

/** What the quiz has to say, apart from how it is said: another language is another catalogue. */
export interface Message {
  readonly id: MessageId;
  /** Names, figures and words of the texts. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Which of its wordings, counted round. */
  readonly variant: number;
}

export function say<Id extends MessageId>(id: Id, parameters: Parameters<Id>, variant = 0): Message {
  return { id, parameters, variant };
}

/** Words of a text, or a name, that stand for themselves. */
export const plain = (text: string): Message => say('plain', { text });

const placeholder = /\{(\w+)\}/g;
/** What precedes the first word of a sentence. */
const sentenceStart = /(?:^|[.?!] )$/;

/** The message in words. A parameter that begins a sentence takes a capital. */
export function render({ id, parameters, variant }: Message): string {
  const wordings: readonly string[] = catalogue[id];
  const wording = wordings[variant % wordings.length] ?? '';
  const filled = wording.replace(placeholder, (whole, name: string, offset: number) => {
    const value = parameters[name] ?? whole;
    return sentenceStart.test(wording.slice(0, offset)) ? capitalised(value) : value;
  });
  return filled.replace(/([.?!…])”\./g, '$1”');
}

export function wordingsOf(id: MessageId): number {
  return catalogue[id].length;
}

export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
