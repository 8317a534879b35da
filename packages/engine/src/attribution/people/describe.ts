import { demonyms } from '../../lexicon/demonyms.ts';
import { headPosts, roleNouns } from '../../lexicon/roles.ts';
import type { Person } from './person.ts';

/**
 * Whether a description ("the Kazakh leader", "the president") can stand for a person with this role: the same post, or
 * "leader" for the head of a state; and no adjective or owner that says otherwise.
 */
export function describes(description: string, person: Person): boolean {
  if (!person.role) return false;
  const words = contentWords(description);
  const role = contentWords(person.role);
  const post = words.findLast((word) => roleNouns.has(word));
  if (!post) return false;
  const holds =
    role.includes(post) ||
    (headPosts.has(post) && role.some((word) => headPosts.has(word) || word === 'prime') && post === 'leader');
  if (!holds) return false;
  return words.every((word) => word === post || vague.has(word) || role.some((other) => alike(word, other)));
}

const vague = new Set('former then current new late longtime acting veteran embattled'.split(' '));
const stop = new Set('the a an of for in at and his her its their'.split(' '));

const mostKept = 2_000;
const kept = new Map<string, readonly string[]>();

/** A report calls the same few people the same few things: each is taken apart once. */
function contentWords(text: string): readonly string[] {
  const known = kept.get(text);
  if (known) return known;
  const words = split(text);
  if (kept.size >= mostKept) kept.clear();
  kept.set(text, words);
  return words;
}

function split(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}.]+/u)
    .map((word) => word.replace(/(?<!\.\p{L})\.$/u, ''))
    .filter((word) => word.length > 1 && !stop.has(word));
}

function alike(a: string, b: string): boolean {
  if (a === b || (a.length >= 4 && b.length >= 4 && a.slice(0, 4) === b.slice(0, 4))) return true;
  return demonyms.some((group) => group.includes(a) && group.includes(b));
}
