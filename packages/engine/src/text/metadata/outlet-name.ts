import { agencies, knownOutlets, outletWords } from '../../lexicon/outlets.ts';
import { dateAtStart } from '../blocks/dates.ts';

const small = new Set(['the', 'of', 'and', '&', 'de', 'la', 'le', 'for']);

/** Whether a line (or a phrase) is nothing but the name of a newspaper, station or agency. */
export function isOutletName(phrase: string): boolean {
  const name = phrase.split(' | ')[0]?.trim() ?? '';
  if (name.length > 60 || /[,.:;!?\d]/.test(name)) return false;
  const lower = name.toLowerCase();
  if (agencies.has(lower) || knownOutlets.has(lower)) return true;
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 6) return false;
  const capitals = words.every((word) => /^\p{Lu}/u.test(word) || small.has(word));
  return (
    capitals && words.some((word, index) => (index > 0 || words.length > 2) && outletWords.has(word.toLowerCase()))
  );
}

/**
 * The outlet that a line names and says nothing else of but a date, a section or its newsroom: "Inland Mail",
 * "The Evening Ledger | Analysis", "Coast Radio, newsroom", "Harbour Post, 6 June 2024, 16:05".
 */
export function outletOfLine(line: string): string | null {
  if (line.length > 90) return null;
  if (isOutletName(line)) return line.split(' | ')[0]?.trim() ?? null;
  const comma = line.indexOf(', ');
  const name = line.slice(0, Math.max(comma, 0));
  const rest = line.slice(comma + 2);
  const bare = dateAtStart.test(rest) || /^(?:the )?(?:newsroom|news ?desk|web ?desk|staff|online)$/i.test(rest);
  return bare && isOutletName(name) ? name.trim() : null;
}
