import { runStage, type Stage } from '../pipeline/stage.ts';
import { headlineSource } from './find/headline-source.ts';
import { hearsay } from './find/hearsay.ts';
import { quotedAsSaying } from './find/quoted-as-saying.ts';
import { reportingVerb } from './find/reporting-verb.ts';
import { signature } from './find/signature.ts';
import { sourcePhrase } from './find/source-phrase.ts';
import { takingBack } from './find/taking-back.ts';
import { utteranceNoun } from './find/utterance-noun.ts';
import type { Reading } from './reading.ts';
import { creditAuthors } from './refine/credit-authors.ts';
import { layQuotationsToSubject } from './refine/lay-quotations-to-subject.ts';
import { partReports } from './refine/part-reports.ts';
import type { ReportFinding } from './report.ts';

const stage: Stage<ReportFinding, Reading> = {
  finders: [reportingVerb, sourcePhrase, quotedAsSaying, utteranceNoun, takingBack, signature, headlineSource, hearsay],
  refiners: [creditAuthors, partReports, layQuotationsToSubject],
};

/** Every place where the report lays words to somebody, in order of the cue and its source. */
export function readReports(reading: Reading): readonly ReportFinding[] {
  return [...runStage(stage, reading)].sort((a, b) => a.unit.first - b.unit.first || a.unit.last - b.unit.last);
}
