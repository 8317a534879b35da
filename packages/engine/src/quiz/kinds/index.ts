import type { KindMaker } from '../draft.ts';
import { attribution } from './attribution.ts';
import { cloze } from './cloze.ts';
import { figureRelation } from './figure-relation.ts';
import { locateFigure } from './locate-figure.ts';

/** Every kind of question the engine makes, in the order in which a quiz asks them. */
export const kinds: readonly KindMaker[] = [locateFigure, cloze, attribution, figureRelation];
