import { parse, SyntaxError } from 'gift-pegjs';
import type { GIFTQuestion } from 'gift-pegjs';
import { ImportError } from '../import-error.ts';

export interface GiftItem {
  readonly item: GIFTQuestion;
  /** Of its first words in the file, from 1. */
  readonly line: number;
}

const whatToDo =
  'Check that each brace is closed, that an empty line parts the questions, and that a backslash stands before ~ = # { } : in a text.';

/**
 * The items of a GIFT file. An empty line ends an item in GIFT, so that each is parsed by itself and a fault is found in the
 * item that has it, not where the next one begins.
 */
export function giftItems(text: string): readonly GiftItem[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  const items: GiftItem[] = [];
  let start = 0;
  lines.push('');
  lines.forEach((content, index) => {
    if (content.trim() !== '') return;
    items.push(...itemsOf(lines.slice(start, index), start));
    start = index + 1;
  });
  return items;
}

function itemsOf(lines: readonly string[], start: number): readonly GiftItem[] {
  const first = lines.findIndex((line) => !line.trimStart().startsWith('//'));
  if (first < 0) return [];
  try {
    return parse(lines.join('\n')).map((item) => ({ item, line: start + first + 1 }));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { line, column } = error.location.start;
    const found = error.found === null ? 'the item ends too early' : `“${error.found}” cannot stand here`;
    throw new ImportError(`${found}, in the item that begins in line ${start + first + 1}. ${whatToDo}`, {
      line: start + line,
      column,
    });
  }
}
