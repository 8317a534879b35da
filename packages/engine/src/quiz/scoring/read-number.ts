import { readFiguresInText } from '../../figures/index.ts';

const grouped = /^-?\d{1,3}(?:[,\s'’]\d{3})+(?:\.\d+)?$/;
const plain = /^-?\d+(?:\.\d+)?$/;

/**
 * The number that a learner typed: in digits with or without groups, in words, with a scale or a unit ("2,030",
 * "two thousand and thirty", "2.03 thousand", "2,030 troops"). Null where it is none, or more than one.
 */
export function readNumber(typed: string): number | null {
  const text = typed.trim().replace(/[.!]$/, '').replace(/^[−–]/, '-');
  if (grouped.test(text)) return Number(text.replace(/[,\s'’]/g, ''));
  if (plain.test(text)) return Number(text);
  // Commas in another place are decimal commas or slips: which, nobody can tell.
  if (/\d,\d{0,2}(?!\d)/.test(text)) return null;
  // A lone number of four digits reads as a year in running text; with its unit apart it does not.
  const [figure, ...more] = readFiguresInText(text.replace(/(?<=\d)[\s'’](?=\d{3}\b)/g, ','));
  return figure && more.length === 0 ? figure.value : null;
}
