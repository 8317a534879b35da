import type { Refiner } from '../../pipeline/stage.ts';
import type { Document } from '../../text/document.ts';
import type { QuotationFinding } from '../finding.ts';

const smallWord = /^(?:a|an|the|of|in|on|at|to|for|by|with|from|and|or|but|nor|as|is|vs?\.?)$/;

/** Marks the names of works: two words or more, each capital but for small words, without a clause's punctuation. */
export const tellTitles: Refiner<QuotationFinding, Document> = {
  name: 'tell-titles',
  refine: (findings) =>
    findings.map((finding) =>
      isTitle(finding.span.text)
        ? { ...finding, scare: false, title: true, trail: [...finding.trail, tellTitles.name] }
        : finding,
    ),
};

function isTitle(text: string): boolean {
  const words = text.replace(/,$/, '').split(/\s+/, 12);
  if (words.length < 2 || words.length > 10 || /[.!?;]$/.test(text)) return false;
  const capital = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return capital.length >= 2 && capital.length + words.filter((word) => smallWord.test(word)).length === words.length;
}
