import { attribution } from './attribution.ts';
import { cloze } from './cloze.ts';
import { common } from './common.ts';
import { evidenceBasis } from './evidence-basis.ts';
import { factOrComment } from './fact-or-comment.ts';
import { figureRelation } from './figure-relation.ts';
import { independence } from './independence.ts';
import { labels } from './labels.ts';
import { locateDetail } from './locate-detail.ts';
import { locateFigure } from './locate-figure.ts';
import { nextStep } from './next-step.ts';
import { notes } from './notes.ts';
import { omission } from './omission.ts';
import { origin } from './origin.ts';
import { pointOfConflict } from './point-of-conflict.ts';
import { precision } from './precision.ts';
import { retraction } from './retraction.ts';
import { safeSynthesis } from './safe-synthesis.ts';
import { sequence } from './sequence.ts';
import { timeliness } from './timeliness.ts';
import { undecidable } from './undecidable.ts';
import { verify } from './verify.ts';
import { wordChoice } from './word-choice.ts';
import { written } from './written.ts';

import { advice } from './advice.ts';
import { faults } from './faults.ts';
import { framing } from './framing.ts';
import { reasons } from './reasons.ts';
import { stale } from './stale.ts';
import { words } from './words.ts';

/**
 * All that the engine says, in English: for each message one wording or several of the same meaning. `{name}` stands for
 * a parameter; `Parameters` in message.ts checks at compile time that each is given.
 */
export const english = {
  ...advice,
  ...attribution,
  ...cloze,
  ...common,
  ...evidenceBasis,
  ...factOrComment,
  ...faults,
  ...figureRelation,
  ...framing,
  ...independence,
  ...labels,
  ...locateDetail,
  ...locateFigure,
  ...nextStep,
  ...notes,
  ...omission,
  ...origin,
  ...pointOfConflict,
  ...precision,
  ...reasons,
  ...retraction,
  ...safeSynthesis,
  ...sequence,
  ...stale,
  ...timeliness,
  ...undecidable,
  ...verify,
  ...wordChoice,
  ...words,
  ...written,
} as const;
