import type { KindMaker } from '../draft.ts';
import { attribution } from './attribution.ts';
import { cloze } from './cloze.ts';
import { evidenceBasis } from './evidence-basis.ts';
import { factOrComment } from './fact-or-comment.ts';
import { figureRelation } from './figure-relation.ts';
import { independence } from './independence.ts';
import { locateDetail } from './locate-detail.ts';
import { locateFigure } from './locate-figure.ts';
import { nextStep } from './next-step.ts';
import { omission } from './omission.ts';
import { origin } from './origin.ts';
import { pointOfConflict } from './point-of-conflict.ts';
import { precision } from './precision.ts';
import { retraction } from './retraction.ts';
import { safeSynthesis } from './safe-synthesis.ts';
import { sequence } from './sequence.ts';
import { timeliness } from './timeliness.ts';
import { undecidable } from './undecidable.ts';
import { wordChoice } from './word-choice.ts';
import { written } from './written.ts';

/** Every kind of question the engine makes, in the order in which a quiz asks them: finding before weighing. */
export const kinds: readonly KindMaker[] = [
  locateFigure,
  locateDetail,
  cloze,
  sequence,
  attribution,
  factOrComment,
  origin,
  timeliness,
  wordChoice,
  precision,
  evidenceBasis,
  omission,
  retraction,
  figureRelation,
  pointOfConflict,
  independence,
  safeSynthesis,
  undecidable,
  nextStep,
  written,
];
