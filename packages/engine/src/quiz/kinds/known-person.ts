import type { Attribution } from '@crossread/shared';
import { femaleNames, maleNames } from '../../lexicon/first-names.ts';
import { nameTitles, roleNouns } from '../../lexicon/roles.ts';
import { wholeWords } from '../../text/whole-words.ts';
import type { Report } from '../story.ts';

/**
 * Whether a report shows that a name in capitals is a person's, and whose: places and buildings bear capitals as well, and
 * two people one surname. By a common given name, a title before the surname, or what the report says the person is.
 */
export function knownPerson(name: string, attribution: Attribution, report: Report): boolean {
  const parts = name.split(' ');
  const surname = parts.at(-1) ?? name;
  const bearers = bearersOf(surname, report);
  if (bearers.some((given) => given !== parts[0] && !parts.includes(given)) && !namesWhole(name, attribution))
    return false;
  const given = parts[0]?.toLowerCase() ?? '';
  if (placeWords.has(given)) return false;
  if (maleNames.has(given) || femaleNames.has(given)) return true;
  if (parts.some((part) => plainWordsOf(report).has(part.toLowerCase()))) return false;
  return namedInFull(name, report) || isPost(attribution.role) || titled(surname, report);
}

const placeWords = new Set(
  'mount lake gulf new san los saint north south east west fort port el cape upper lower great grand persian'.split(
    ' ',
  ),
);

/** A source by the whole name anywhere in the report: "said Beatriz Nakamura". */
function namedInFull(name: string, report: Report): boolean {
  return report.claims.some(({ attribution }) => attribution.source?.text === name);
}

/** "Clinton said" leaves open which of two; "Hillary Clinton said" does not. */
function namesWhole(name: string, { source }: Attribution): boolean {
  return source?.text.includes(name) ?? false;
}

const plainWords = new WeakMap<Report, ReadonlySet<string>>();

/** The words that the report writes small: "Foreign Relations" is no person where "relations" is a word. */
function plainWordsOf(report: Report): ReadonlySet<string> {
  const known = plainWords.get(report) ?? new Set(report.text.match(/(?<!\p{L})\p{Ll}{3,}/gu));
  plainWords.set(report, known);
  return known;
}

const bearersByReport = new WeakMap<Report, Map<string, readonly string[]>>();

/** The given names that stand before a surname in the report. */
function bearersOf(surname: string, report: Report): readonly string[] {
  const known = bearersByReport.get(report) ?? new Map<string, readonly string[]>();
  bearersByReport.set(report, known);
  const found = known.get(surname) ?? findBearers(surname, report.text);
  known.set(surname, found);
  return found;
}

function findBearers(surname: string, text: string): readonly string[] {
  const given = [...text.matchAll(wholeWords(surname))].flatMap(({ index }) => {
    const before = /(\p{Lu}\p{Ll}+)(?: \p{Lu}\.)? $/u.exec(text.slice(Math.max(0, index - 30), index))?.[1];
    return before && (maleNames.has(before.toLowerCase()) || femaleNames.has(before.toLowerCase())) ? [before] : [];
  });
  return [...new Set(given)];
}

function isPost(role: string | null): boolean {
  const words = role?.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? [];
  return words.some((word) => roleNouns.has(word) || nameTitles.has(word));
}

function titled(surname: string, { text }: Report): boolean {
  return [...text.matchAll(wholeWords(surname))].some(({ index }) => {
    const before = text
      .slice(Math.max(0, index - 40), index)
      .trimEnd()
      .split(/\s+/)
      .slice(-2);
    return before.some((word) => nameTitles.has(word.replace(/\.$/, '').toLowerCase()));
  });
}
