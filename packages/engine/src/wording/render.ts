import { formatNumber } from '@crossread/shared';
import type { Language, Message } from '@crossread/shared';
import { catalogues } from './catalogues.ts';
import type { Message as KnownMessage, MessageId } from './message.ts';

const placeholder = /\{(\w+)\}/g;
/** What precedes the first word of a sentence. */
const sentenceStart = /[.?!] $/;
/** A whole message between marks begins as it would alone. */
const openingMark = /[“„]$/;
const endTwice: Readonly<Record<Language, RegExp>> = { en: /([.?!…])”\./g, de: /([.?!…])“\./g };
const endOnce: Readonly<Record<Language, string>> = { en: '$1”', de: '$1“' };

/** The message in words. A parameter that begins a sentence takes a capital. */
export function render(message: Message, language: Language = 'en'): string {
  return tidied(filled(message, language, true), language);
}

/** The same; null for a message of another version of the engine, which this one has no wording for. */
export function renderIfKnown(message: Message, language: Language): string | null {
  return isKnown(message) ? render(message, language) : null;
}

/** The message in words that do not begin a sentence: a parameter keeps its small letter. */
export function renderWithin(message: Message, language: Language = 'en'): string {
  return tidied(filled(message, language, false), language);
}

export function wordingsOf(id: MessageId): number {
  return catalogues.en[id].length;
}

export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function filled({ id, parameters, variant = 0 }: Message, language: Language, begins: boolean): string {
  const wordings: readonly string[] = catalogues[language][id as MessageId];
  const wording = wordings[variant % wordings.length] ?? '';
  return wording.replace(placeholder, (whole, name: string, offset: number) => {
    const parameter = parameters[name] ?? whole;
    const before = wording.slice(0, offset);
    const first = offset === 0 ? begins : sentenceStart.test(before);
    if (typeof parameter === 'object') {
      const value = filled(parameter, language, openingMark.test(before));
      return first ? capitalised(value) : value;
    }
    const value = typeof parameter === 'number' ? formatNumber(parameter, language) : parameter;
    return first ? capitalised(value) : value;
  });
}

/** A quotation brings the mark that ends it along. */
function tidied(words: string, language: Language): string {
  return words.replace(endTwice[language], endOnce[language]);
}

/** Whether this version of the engine has wordings for the message and all that it names. */
export function isKnown(message: Message): message is KnownMessage {
  const { id, parameters } = message;
  return (
    Object.hasOwn(catalogues.en, id) &&
    Object.values(parameters).every((parameter) => typeof parameter !== 'object' || isKnown(parameter))
  );
}
