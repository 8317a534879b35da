import type { Figure, Span } from '@crossread/shared';
import { runStage, type Stage } from '../pipeline/stage.ts';
import type { Document } from '../text/document.ts';
import { readPlain } from '../text/read-document.ts';
import { figureContext, type FigureContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { FigureFinding } from './finding.ts';
import { ages } from './find/ages.ts';
import { amounts } from './find/amounts.ts';
import { compounds } from './find/compounds.ts';
import { counts } from './find/counts.ts';
import { durations } from './find/durations.ts';
import { fractions } from './find/fractions.ts';
import { multipliers } from './find/multipliers.ts';
import { quakeMagnitudes } from './find/quake-magnitudes.ts';
import { ranges } from './find/ranges.ts';
import { vagueAmounts } from './find/vague-amounts.ts';
import { dropDatesAndTimes } from './refine/drop-dates-and-times.ts';
import { dropIdioms } from './refine/drop-idioms.ts';
import { dropLabels } from './refine/drop-labels.ts';
import { dropScores } from './refine/drop-scores.ts';
import { keepLongest } from './refine/keep-longest.ts';
import { readCounted } from './refine/read-counted.ts';
import { readHedges } from './refine/read-hedges.ts';
import { readPredicate } from './refine/read-predicate.ts';
import { readRiseAndFall } from './refine/read-rise-and-fall.ts';
import { readScope } from './refine/read-scope.ts';
import { shareHedgeWithConversion } from './refine/share-hedge-with-conversion.ts';

/** Of figures on the same words the longest stays, and of equally long ones that of the earlier finder. */
export const figureStage: Stage<Draft, FigureContext> = {
  finders: [ages, quakeMagnitudes, durations, compounds, ranges, fractions, multipliers, amounts, vagueAmounts, counts],
  refiners: [
    dropDatesAndTimes,
    dropLabels,
    dropScores,
    dropIdioms,
    keepLongest,
    readHedges,
    shareHedgeWithConversion,
    readRiseAndFall,
    readCounted,
    readPredicate,
    readScope,
  ],
};

/** Every figure of a report, in order of place. */
export function readFigures(document: Document): readonly FigureFinding[] {
  return runStage(figureStage, figureContext(document)).map(findingOf);
}

/** What `crossread figures` prints for one figure: its span with the fields of the interchange format. */
export type FigureInText = Span & Figure;

/** Every figure of a phrase or a few sentences that come from no page. */
export function readFiguresInText(text: string): readonly FigureInText[] {
  return readFigures(readPlain(text)).map((finding) => ({ ...finding.span, ...figureOf(finding) }));
}

/** The interchange form of a finding. */
export function figureOf(finding: FigureFinding): Figure {
  const { value, figureKind: kind, unit, change, hedge, literal, pragmatic, counted, predicate, scope } = finding;
  return { value, kind, unit, change, hedge, literal, pragmatic, counted, predicate, scope };
}

/** Without what only the stage needs. */
function findingOf(draft: Draft): FigureFinding {
  return {
    kind: draft.kind,
    span: draft.span,
    trail: draft.trail,
    sentence: draft.sentence,
    number: draft.number,
    value: draft.value,
    figureKind: draft.figureKind,
    unit: draft.unit,
    change: draft.change,
    hedge: draft.hedge,
    literal: draft.literal,
    pragmatic: draft.pragmatic,
    counted: draft.counted,
    countedHead: draft.countedHead,
    predicate: draft.predicate,
    scope: draft.scope,
  };
}
