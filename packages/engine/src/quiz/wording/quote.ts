import type { Parameter } from '@crossread/shared';
import { say } from '../../wording/message.ts';
import type { Message } from '../../wording/message.ts';

const doubles = /[“”„"«»]/g;

/** Words of a text between double marks, double marks within them made single, one without its partner left out. */
export function quoted(text: string): Message {
  return say('words.quoted', { text: withoutEnd(inner(text), ' ,;:–—-') });
}

/** The words alone, fit to stand between double marks: one line, marks in pairs. */
export function inner(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const marks = [...line.matchAll(doubles)];
  if (marks.length % 2 === 1) return line.replace(doubles, '').trim();
  let opening = false;
  return line.replace(doubles, () => {
    opening = !opening;
    return opening ? '‘' : '’';
  });
}

/** The text less what of `marks` it ends with. */
export function withoutEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly Parameter[], last: 'list.and' | 'list.or' = 'list.and'): Parameter {
  const joined = joinedBy('list.comma', names.slice(0, -1));
  const end = names.at(-1) ?? '';
  return joined === null ? end : say(last, { first: joined, last: end });
}

/** Null for an empty list. */
export function joinedBy(
  id: 'list.comma' | 'list.semicolon' | 'list.sentences',
  parts: readonly Parameter[],
): Parameter | null {
  const [head, ...tail] = parts;
  return head === undefined ? null : tail.reduce<Parameter>((first, second) => say(id, { first, second }), head);
}
