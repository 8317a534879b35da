import { catalogues } from './catalogues.ts';
import type { Message } from './message.ts';

const placeholder = /\{(\w+)\}/g;

/**
 * The message with what its wordings use and nothing else: a prompt is stored where it can be read before its question
 * is answered, and one object of parameters often serves the explanation too.
 */
export function kept({ id, parameters, variant }: Message): Message {
  const used = new Set(
    [...catalogues.en[id], ...catalogues.de[id]].flatMap((wording) =>
      [...wording.matchAll(placeholder)].map(([, name]) => name),
    ),
  );
  const left = Object.fromEntries(Object.entries(parameters).filter(([name]) => used.has(name)));
  return { id, parameters: left, ...(variant ? { variant: variant % catalogues.en[id].length } : {}) };
}
