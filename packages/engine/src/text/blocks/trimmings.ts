import { agencies } from '../../lexicon/outlets.ts';
import { isOutletName } from '../metadata/outlet-name.ts';

/** How far into a paragraph a dateline can reach. */
const datelineMax = 90;
const place = String.raw`\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){0,3}`;
const country = String.raw`(?:, \p{Lu}[\p{L}.'’ -]{1,30})?`;
const date = String.raw`(?:,? (?:\d{1,2} )?\p{Lu}\p{L}{2,8}\.?(?: \d{1,2})?(?:,? \d{4})?)?`;
const wire = String.raw`(?: ?[([][\p{L} ./-]{2,30}[)\]])?`;
const dash = String.raw`\s?(?:[:–—]|--?(?= ))\s?`;
/** What `upperCase` cannot do without: most paragraphs open with one capital and go on in small letters. */
const capitalsMin = /^\p{Lu}[\p{Lu}'’.-]/u;
const upperCase = new RegExp(`^${place}${country}${date}${wire}${dash}`, 'u');
/** "Athens, Greece (Reuters) — ": mixed case only where an agency in brackets makes it a dateline. */
const credited = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}.'’-]+(?:,? \p{Lu}[\p{L}.'’-]+){0,4}${date} ?)?[([]([\p{L} ./-]{2,30})[)\]]${dash}`,
  'u',
);

/** Length of the dateline a paragraph opens with ("ALMATY, Kazakhstan:", "LONDON (Reuters) - "), 0 for none. */
export function datelineLength(text: string): number {
  const head = text.slice(0, datelineMax);
  if (!/[:–—-]/.test(head)) return 0;
  const match =
    (capitalsMin.test(head) ? upperCase.exec(head) : null) ?? (/[([]/.test(head) ? credited.exec(head) : null);
  if (match === null) return 0;
  const length = match[0].length;
  // "NASA: the agency said" and "UN: …" are no datelines: a place has four letters or stands with more.
  return /^\p{Lu}{2,3}:/u.test(match[0]) ? 0 : length;
}

/** Where a closing credit of an agency begins: " – AFP", " (Reuters)", " - AP/AFP"; the text's length for none. */
export function closingCreditStart(text: string): number {
  const from = Math.max(0, text.length - 40);
  const tail = text.slice(from);
  if (!/[–—([-]/.test(tail)) return text.length;
  const match =
    /(?:\s[–—-]{1,2}\s?([\p{L}. ]{2,20}(?:\/[\p{L} ]{2,20})?)|[.!?”"’]\s?[([]([\p{L} ]{2,20})[)\]])\.?$/u.exec(tail);
  if (match === null) return text.length;
  const credit = (match[1] ?? match[2] ?? '').replace(/\.$/, '').trim();
  const known = credit.split('/').some((name) => agencies.has(name.trim().toLowerCase()));
  if (!known && !isOutletName(credit)) return text.length;
  const opening = match[2] === undefined ? 0 : 1;
  return from + match.index + opening;
}

/** Where a label in capitals begins that an embedded graphic left glued to a full stop: "information.MAP- THE ROUTE". */
export function gluedLabelStart(text: string): number {
  if (text.endsWith('.') || /[\p{Ll}!?”’"]$/u.test(text.slice(-2))) return text.length;
  const from = Math.max(0, text.length - 120);
  const match = /\p{Ll}[.!?]["”’]?(\p{Lu}{4}[\p{Lu}\d :|–-]*)$/u.exec(text.slice(from));
  return match?.[1] === undefined ? text.length : text.length - match[1].length;
}
