import type { Question } from '@crossread/shared';
import { overlaps, sameInterval } from '../../compare/interval.ts';
import { readFiguresInText } from '../../figures/index.ts';
import type { FigureInText } from '../../figures/index.ts';
import { say } from '../../wording/message.ts';
import type { Message } from '../../wording/message.ts';
import { contentOf } from '../kinds/content-words.ts';
import { normalised } from './distinct-options.ts';

/** Words that turn a passage round; which of its words they turn, a comparison of words cannot tell. */
const denial = /\b(?:not|no|never|nobody|none|neither|nor|without|cannot)\b|n[’']t\b/i;

/**
 * Why the key of a drafted question does not follow from the words it cites, or another option follows as well: all that
 * can be told of words which no analysis made. A figure stands there by its amount and hedge, anything else by its words.
 */
export function wordedKeyFault({ evidence, options }: Question): Message | null {
  const cited = evidence.map(({ text }) => text).join(' | ');
  const there = { figures: evidence.flatMap(({ text }) => readFiguresInText(text)), words: wordsOf(cited, []) };
  const key = options.find(({ role }) => role === 'key')?.text ?? '';
  if (!standsIn(key, there, same)) return say('fault.words-not-there', { text: key });
  if (denial.test(cited) !== denial.test(key)) return say('fault.denial', {});
  const other = options.find(({ role, text }) => role !== 'key' && standsIn(text, there, alike));
  return other ? say('fault.words-there-too', { text: other.text }) : null;
}

interface Passage {
  readonly figures: readonly FigureInText[];
  readonly words: ReadonlySet<string>;
}
type Comparison = (a: FigureInText, b: FigureInText) => boolean;

const sameUnit: Comparison = (a, b) => a.unit === b.unit || a.unit === null || b.unit === null;
const same: Comparison = (a, b) => sameUnit(a, b) && sameInterval(a.pragmatic, b.pragmatic);
const alike: Comparison = (a, b) => sameUnit(a, b) && overlaps(a.pragmatic, b.pragmatic);

/** Whether every figure and every word of meaning stands in the passage, and there is one. */
function standsIn(text: string, passage: Passage, fits: Comparison): boolean {
  const figures = readFiguresInText(text);
  const words = [...wordsOf(text, figures)];
  return (
    figures.length + words.length > 0 &&
    figures.every((figure) => passage.figures.some((other) => fits(figure, other))) &&
    words.every((word) => passage.words.has(word) || passage.words.has(`${word}s`))
  );
}

/** The words of meaning outside the figures. */
function wordsOf(text: string, figures: readonly FigureInText[]): ReadonlySet<string> {
  const left = figures.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
  return contentOf(normalised(left));
}
