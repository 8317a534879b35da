import type { FigureClaim } from '@crossread/shared';
import { sameInterval } from '../compare/interval.ts';
import { readFiguresInText } from '../figures/index.ts';

/** Whether words give just the figure that a claim gives, however they put it: "2,030 soldiers" says 2,030. */
export function saysFigure(text: string, { figure }: FigureClaim): boolean {
  const [read, ...more] = readFiguresInText(text);
  return read !== undefined && more.length === 0 && sameInterval(read.pragmatic, figure.pragmatic);
}
