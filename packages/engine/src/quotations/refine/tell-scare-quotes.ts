import { reportingForm } from '../../attribution/reporting-forms.ts';
import type { Refiner } from '../../pipeline/stage.ts';
import type { Document } from '../../text/document.ts';
import type { QuotationFinding } from '../finding.ts';

/** Longer than this, quoted words are read as somebody's own; counted on the seed reports and teaching texts. */
const scareWords = 3;
/** Characters beside the marks that are looked at. */
const context = 40;

/**
 * Marks short quotations that stand in the sentence like any of its words (`26 "armed criminals" had been killed`).
 * Words that end a sentence, stand alone, follow a comma, a colon or a reporting verb, or begin a sentence and are
 * followed by a comma are left as utterances.
 */
export const tellScareQuotes: Refiner<QuotationFinding, Document> = {
  name: 'tell-scare-quotes',
  refine: (findings, document) =>
    findings.map((finding) =>
      isScare(finding, document)
        ? { ...finding, scare: true, trail: [...finding.trail, tellScareQuotes.name] }
        : finding,
    ),
};

function isScare({ span, outer, sentence, continues }: QuotationFinding, document: Document): boolean {
  if (continues || span.text.split(/\s+/, scareWords + 1).length > scareWords) return false;
  // In American style a comma or full stop of the sentence stands inside the marks.
  const body = span.text.replace(/,$/, '');
  if (/[!?…]$|\.\.\.$/.test(body) || /[.!?]\s/.test(body)) return false;
  const home = document.sentences[sentence];
  const before = document.text.slice(Math.max(home?.start ?? 0, outer.start - context), outer.start).trimEnd();
  const after = document.text.slice(outer.end, Math.min(home?.end ?? outer.end, outer.end + context)).trimStart();
  if (before === '') return after !== '' && !/^[,.]/.test(after) && !span.text.endsWith(',');
  if (/[,:]$/.test(before)) return false;
  return (
    reportingForm(
      before
        .split(/\P{L}+/u)
        .at(-1)
        ?.toLowerCase() ?? '',
    ) === null
  );
}
