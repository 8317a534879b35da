import { agencies } from '../../lexicon/outlets.ts';
import { isOutletName } from './outlet-name.ts';
import type { Masthead } from './masthead.ts';

const names = [...agencies.keys()]
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll('.', String.raw`\.`);
const shortNames = [...new Set(agencies.values())];
const short = shortNames.join('|').replaceAll('.', String.raw`\.`);

/** "Reuters reported", "told AFP", "according to Xinhua": an agency the text leans on by name. Case counts: "ap" is no agency. */
const leaned = new RegExp(
  String.raw`\b(${short}) (?:reported|reports|said|correspondents?|journalists?|reporters?|news agency)\b|\b(?:told|according to|quoted by|reported by) (?:the )?(${short})\b`,
);
const inBrackets = /[([]([\p{L} ./-]{2,30})[)\]]/u;

/**
 * The wire agency a report credits: in its dateline, at its end, in a line of its own, or in the words "Reuters
 * reported". A photograph's credit is not one.
 */
export function readAgency({ text, blocks, page }: Masthead): string | null {
  // "Ada Byte, Associated Press", "Reuters" where the markup names who wrote it.
  const desk = agencies.get((page?.byline ?? '').toLowerCase().split(', ').at(-1) ?? '');
  if (desk !== undefined) return desk;
  for (const block of blocks) {
    const piece = text.slice(block.start, Math.min(block.end, block.start + 200));
    if (block.kind === 'dateline') {
      const bracketed = inBrackets.exec(piece)?.[1];
      if (bracketed !== undefined) return agencyIn(bracketed) ?? wireName(bracketed);
    }
    const credit = block.kind === 'boilerplate' ? creditIn(piece) : null;
    if (credit !== null) return credit;
  }
  if (!shortNames.some((name) => text.includes(name))) return null;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const match = leaned.exec(text.slice(block.start, block.end));
    if (match !== null) return match[1] ?? match[2] ?? null;
  }
  return null;
}

/** A line or tail that is nothing but agencies ("– AFP", "(Reuters)", "– Harbour Wire"), or a source line that names one. */
function creditIn(piece: string): string | null {
  if (/^(?:sources?|agency|agencies|via|with (?:inputs? )?from|by)\s*:?\s/i.test(piece)) return agencyIn(piece);
  const bare = piece.replace(/[\s–—()[\].-]+/g, ' ').trim();
  const first = bare.split('/')[0]?.trim() ?? '';
  const known = agencies.get(first.toLowerCase());
  return known ?? (/^[–—(-]/.test(piece) && isOutletName(first) ? first : null);
}

const anyAgency = new RegExp(String.raw`\b(?:${names})\b`, 'i');

function agencyIn(piece: string): string | null {
  const match = anyAgency.exec(piece);
  return match === null ? null : (agencies.get(match[0].toLowerCase()) ?? null);
}

/** An agency we do not know by name, where the dateline brackets it: "(Equator Wire)". */
function wireName(bracketed: string): string | null {
  return /\b(?:wire|agency|news|press|newswire)\b/i.test(bracketed) ? bracketed.trim() : null;
}
