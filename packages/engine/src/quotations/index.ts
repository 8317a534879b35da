import { runStage } from '../pipeline/stage.ts';
import type { Stage } from '../pipeline/stage.ts';
import type { Document } from '../text/document.ts';
import { markedWords } from './find/marked-words.ts';
import type { QuotationFinding } from './finding.ts';
import { tellScareQuotes } from './refine/tell-scare-quotes.ts';
import { tellTitles } from './refine/tell-titles.ts';

const stage: Stage<QuotationFinding, Document> = {
  finders: [markedWords],
  refiners: [tellScareQuotes, tellTitles],
};

/** Every run of words between quotation marks, in order of place, exact to the character. */
export function readQuotations(document: Document): readonly QuotationFinding[] {
  return runStage(stage, document);
}
