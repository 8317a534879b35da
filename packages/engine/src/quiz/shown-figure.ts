import type { FigureClaim } from '@crossread/shared';
import { readFiguresInText } from '../figures/index.ts';

/**
 * The figure that an option's words give for what `stated` counts, as a claim that no report makes; undefined where they
 * give none. A bare number is of the key's unit.
 */
export function shownFigure(text: string, stated: FigureClaim): FigureClaim | undefined {
  const [own] = readFiguresInText(text);
  if (!own) return undefined;
  const { kind, unit } = own.kind === 'count' ? stated.figure : own;
  return { ...stated, id: '', span: own, figure: { ...own, kind, unit } };
}
