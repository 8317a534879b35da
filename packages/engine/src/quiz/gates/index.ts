import type { Gate } from './gate.ts';
import { distinctOptions } from './distinct-options.ts';
import { evidenceSlices } from './evidence-slices.ts';
import { keyEntailed } from './key-entailed.ts';
import { missingFact } from './missing-fact.ts';
import { needsCriticalSpan } from './needs-critical-span.ts';
import { notNearDuplicate } from './not-near-duplicate.ts';
import { oneKey } from './one-key.ts';
import { oneKind } from './one-kind.ts';
import { similarLength } from './similar-length.ts';
import { soundClaims } from './sound-claims.ts';
import { stemGivesNothing } from './stem-gives-nothing.ts';
import { wellWorded } from './well-worded.ts';

/** Every gate that an item has to pass, the cheap ones first; the first that rejects gives the reason. */
export const gates: readonly Gate[] = [
  evidenceSlices,
  soundClaims,
  keyEntailed,
  distinctOptions,
  oneKind,
  similarLength,
  oneKey,
  stemGivesNothing,
  wellWorded,
  needsCriticalSpan,
  missingFact,
  notNearDuplicate,
];
