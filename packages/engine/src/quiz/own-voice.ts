import type { Claim } from '@crossread/shared';
import { reportingForm } from '../attribution/reporting-forms.ts';
import type { Report } from './story.ts';

/** Words that show a source somewhere in the sentence, even where it was not tied to the figure. */
const anySource =
  /\b(?:said|says|say|told|according|report(?:s|ed|edly)|announce[sd]?|claim(?:s|ed)?|state[sd]|statements?|added|put|puts|estimate[sd]?|confirm(?:s|ed)?|quoted|citing|he|she|they|logged|recorded|measured|registered|counted|count|show(?:s|ed|n)?|found|listed|published|figures|data|accounts|survey|poll|records?|believe[sd]?|think|warn(?:s|ed)?|accused?|alleg\w+|charged|indicted|pleaded|disput\w+|den(?:y|ies|ied)|admit\w*|acknowledg\w+|agree[sd]?|reject\w*|dismiss\w*|challeng\w+|offer(?:s|ed)?|demand(?:s|ed)?|seek(?:s|ing)?|sought|propos\w+|plan(?:s|ned)?|recommend\w*|call(?:s|ed)|urg(?:e|es|ed|ing)|request\w*|budget|promis\w+|pledg\w+|vow(?:s|ed)?|ask(?:s|ed)?|argu\w+|insist\w*|would|polls|respondents|suggest\w*|expected|projected|likely)\b/i;

/** Certainly the report's own words: neither its sentence nor the one before gives a source. */
export function ownVoice(claim: Claim, report: Report): boolean {
  if (claim.attribution.mode !== 'narration' || claim.attribution.source) return false;
  const { sentences } = report.read.document;
  const index = sentences.findIndex(({ start, end }) => start <= claim.span.start && claim.span.end <= end);
  const near = sentences.slice(Math.max(0, index - 1), index + 1);
  return index >= 0 && !near.some(({ start, end }) => mayHaveSource(report.text.slice(start, end)));
}

/** By a word that shows a source, or a verb that reports words or beliefs whether or not it was found to do so. */
export function mayHaveSource(text: string): boolean {
  return anySource.test(text) || (text.toLowerCase().match(/\p{L}+/gu) ?? []).some(mayReport);
}

/** "Points out", "believes"; "closed" and "voted" do not. */
function mayReport(word: string): boolean {
  const form = reportingForm(word);
  return form !== null && /^(?:any|clause|that|belief|verdict)$/.test(form.complement);
}
