import type { Message } from '../../wording/message.ts';
import { renderWithin } from '../../wording/render.ts';

/** What a gate says, in English and to be said in another language. It may begin with a path, which takes no capital. */
export function reasonOf(message: Message): { readonly reason: string; readonly message: Message } {
  return { reason: renderWithin(message), message };
}
