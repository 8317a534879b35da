import type { Claim } from '@crossread/shared';
import { say } from '../../wording/message.ts';
import type { Basis } from '../draft.ts';
import { alone, datedReports } from '../kinds/published.ts';
import { silentOn } from '../kinds/silent-on.ts';
import type { QuizStory, Report } from '../story.ts';
import type { Gate } from './gate.ts';

/**
 * Where the key is what a report lacks, it changes once the missing fact is put in: with the other report's sentence in
 * it, a report is no longer found silent, and with a date beyond the key's, another report is the last. A check that
 * finds a fact missing whatever the text says would give a key for anything.
 */
export const missingFact: Gate = {
  name: 'missing-fact',
  reject({ draft }, story) {
    return draft.basis.some((basis) => unmoved(basis, story)) ? say('fault.unmoved', {}) : null;
  },
};

function unmoved(basis: Basis, story: QuizStory): boolean {
  if (basis.rule === 'dated') {
    const dated = datedReports(story).filter(({ report }) => basis.among.includes(report.id));
    const beyond = basis.which === 'first' ? '0000-01-01' : '9999-12-31';
    return dated.some(({ report }) => {
      if (report.id === basis.article) return false;
      const changed = dated.map((one) => (one.report === report ? { ...one, day: beyond } : one));
      return alone(changed, basis.which)?.report.id === basis.article;
    });
  }
  const claim = basis.rule === 'only-in' ? story.figure(basis.claim) : undefined;
  if (basis.rule !== 'only-in' || !claim) return false;
  const others = basis.among.flatMap((id) => (id === claim.article ? [] : (story.report(id) ?? [])));
  return others.some((report) => silentOn([claim], withSentence(report, claim)));
}

/** The report with the claim's sentence as a paragraph of its own at its end. */
function withSentence(report: Report, { sentence }: Claim): Report {
  const start = report.text.length + 1;
  const block = { kind: 'paragraph' as const, start, end: start + sentence.text.length };
  const article = { ...report.article, blocks: [...report.article.blocks, block] };
  return { ...report, text: `${report.text}\n${sentence.text}`, article };
}
