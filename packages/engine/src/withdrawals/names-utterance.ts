import type { Range } from '@crossread/shared';
import { takenBackNouns } from '../lexicon/retraction-cues.ts';

/** How many words from its beginning an object is searched for a word like "statement" or "toll". */
const searchedWords = 8;

/** Whether the words in `range` speak of something said: "an earlier toll of 31". */
export function namesUtterance(text: string, { start, end }: Range): boolean {
  const words = text.slice(start, Math.min(end, start + 120)).match(/\p{L}+/gu) ?? [];
  // With a capital it is a name, "the Post", unless the object begins with it.
  return words.slice(0, searchedWords).some((word, index) => {
    const common = index === 0 ? word.toLowerCase() : word;
    return takenBackNouns.has(common) || takenBackNouns.has(common.replace(/s$/, ''));
  });
}
