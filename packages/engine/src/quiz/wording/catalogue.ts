import { attribution } from './attribution.ts';
import { cloze } from './cloze.ts';
import { common } from './common.ts';
import { figureRelation } from './figure-relation.ts';
import { locateFigure } from './locate-figure.ts';

/**
 * All that the quiz says, in English: for each message one wording or several of the same meaning. `{name}` stands for
 * a parameter; `Parameters` in message.ts checks at compile time that each is given.
 */
export const catalogue = {
  ...common,
  ...attribution,
  ...cloze,
  ...figureRelation,
  ...locateFigure,
} as const;
