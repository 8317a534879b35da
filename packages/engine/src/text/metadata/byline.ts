import { isByline } from '../blocks/furniture.ts';
import type { Masthead } from './masthead.ts';

/** Names of the line "By …" near the title; null where no line names who wrote it. */
export function readByline({ text, blocks }: Masthead): string | null {
  for (const block of blocks.slice(0, 20)) {
    const line = text.slice(block.start, Math.min(block.end, block.start + 200));
    if (block.kind !== 'boilerplate' || !isByline(line)) continue;
    const names = line.replace(/^by:?\s+/i, '').split(/[|•·]/)[0] ?? '';
    return names.trim() || null;
  }
  return null;
}
