import type { Claim } from '@crossread/shared';
import { reportingForm } from '../../attribution/reporting-forms.ts';
import { tokensIn } from '../../text/tokens-in.ts';
import type { Draft, DraftOption } from '../draft.ts';
import { evidenceOf, sentenceOf } from '../story.ts';
import type { QuizStory, Report } from '../story.ts';
import { say } from '../../wording/message.ts';
import { inner, quoted } from '../wording/quote.ts';
import { contentOf } from './content-words.ts';
import { reportsTwice } from './reports-twice.ts';
import { mayBeSame, namedAt, speakerBasis, speakerOf } from './speakers.ts';
import type { Speaker } from './speakers.ts';

interface Saying {
  readonly claim: Claim;
  readonly report: Report;
  readonly speaker: Speaker;
  /** The clause, fit to follow "that". */
  readonly clause: string;
}

const [fewestWords, mostWords] = [5, 22];
/** What an option cannot begin with, or hold, without the sentences before it. */
const loose = /^(?:\S+ )?(?:he|she|they|it|his|her|their|its|this|that|these|those|such|some|many|others?)\b/i;
const marks = /["“”„«»[\]()…:?]|\b(?:I|we|you|my|our|your)\b|\s[-–—]\s/;
const opening: ReadonlySet<string> = new Set(['DET', 'PROPN', 'NOUN', 'ADJ', 'NUM']);
/** Options kept of each sort; a question shows three. */
const most = 12;

/** What a named source says: whole clauses, each of another source. */
export function sayings(story: QuizStory): readonly Draft[] {
  const all = story.reports.flatMap((report) => report.claims.flatMap((claim) => sayingOf(claim, report) ?? []));
  return all.flatMap((asked) => {
    const told = toldBy(asked);
    const other = (one: Saying): boolean => !mayBeSame(one.speaker, asked.speaker) && !saidToo(one, told);
    const here = firstFitting(all, (one) => one.report === asked.report && other(one));
    const there = firstFitting(all, (one) => one.report !== asked.report && other(one));
    const name = namedAt(asked.speaker);
    if (here.length + there.length < 2 || !name) return [];
    const { claim, report, speaker } = asked;
    const draft: Draft = {
      kind: 'locate-detail',
      interaction: 'choice',
      skill: 'comprehension',
      prompt: say('locate-detail.says-prompt', { report: report.name, speaker: speaker.said }),
      options: [said(asked, asked), ...[...here, ...there].map((other) => said(other, asked))],
      shown: 4,
      evidence: [sentenceOf(claim)],
      explanation: say('locate-detail.says-explanation', {
        report: report.name,
        sentence: quoted(claim.sentence.text),
      }),
      difficulty: 0.25,
      basis: [speakerBasis(claim)],
      about: { articles: [report.id], claims: [claim.id] },
    };
    return [draft];
  });
}

function said({ claim, clause, report, speaker }: Saying, asked: Saying): DraftOption {
  const key = claim === asked.claim;
  const words = { report: report.name, speaker: speaker.said };
  return {
    text: say('locate-detail.clause', { clause }),
    role: key ? 'key' : report === asked.report ? 'other-passage' : 'other-source',
    feedback: key ? say('locate-detail.right-says', words) : say('locate-detail.other-says', words),
    evidence: [evidenceOf(report.id, claim.span)],
  };
}

/** A statement of a named source as a whole clause that is plain on its own; null for all others. */
function sayingOf(claim: Claim, report: Report): Saying | null {
  const speaker = claim.type === 'statement' && claim.status === 'asserted' ? speakerOf(claim, report) : null;
  const { cue, source } = claim.attribution;
  if (!speaker || !cue || !source || cue.start > claim.span.start || source.start < claim.sentence.start) return null;
  const form = reportingForm(cue.text.toLowerCase());
  if ((form?.complement !== 'any' && form?.complement !== 'clause') || form.verb === 'deny') return null;
  if (reportsTwice(claim, report)) return null;
  const clause = inner(claim.span.text);
  const words = clause.split(' ').length;
  if (words < fewestWords || words > mostWords || loose.test(clause) || marks.test(clause)) return null;
  if (!isClause(claim, report) || !endsThere(claim, report)) return null;
  return { claim, report, speaker, clause };
}

/** It begins with what it is about and has a verb: not "to charges that …" or "protests as an attempted coup". */
function isClause({ span }: Claim, { read }: Report): boolean {
  const tokens = tokensIn(read.document, span);
  const comma = tokens.findIndex(({ lower }) => lower === ',');
  const subject = comma < 0 ? tokens : tokens.slice(0, comma);
  const verb = subject.findIndex(({ tag }) => tag === 'AUX' || tag === 'VERB');
  const [first] = tokens;
  if (!first || !opening.has(first.tag) || verb < 1) return false;
  const finite = tokens[verb];
  const before = tokens[verb - 1];
  if (finite?.tag === 'AUX') return true;
  const noun = before?.tag === 'DET' || before?.tag === 'ADJ' || before?.lower === 'to';
  return /(?:s|ed)$/.test(finite?.lower ?? '') && !noun;
}

function endsThere({ span, sentence }: Claim, { text }: Report): boolean {
  const after = text.slice(span.end, Math.max(span.end, sentence.end)).trim();
  return /^[.!,;]?["”’]?$/.test(after) || /^[,;] /.test(text.slice(span.end, span.end + 2));
}

/** Whether the asked source may have said the other's words as well, in whatever report. */
function saidToo(other: Saying, told: readonly ReadonlySet<string>[]): boolean {
  const words = contentOf(other.clause);
  return told.some((said) => {
    const common = [...words].filter((word) => said.has(word)).length;
    return common >= 0.4 * Math.min(words.size, said.size);
  });
}

/** The content of all that the report has of the asked speaker. */
function toldBy(asked: Saying): readonly ReadonlySet<string>[] {
  const own = asked.report.claims.filter((claim) => claim.type !== 'figure' && sameSource(claim, asked));
  return [asked.claim, ...own].map(({ span }) => contentOf(span.text));
}

function firstFitting(all: readonly Saying[], fits: (one: Saying) => boolean): readonly Saying[] {
  const found: Saying[] = [];
  for (const one of all) {
    if (found.length === most) break;
    if (fits(one)) found.push(one);
  }
  return found;
}

function sameSource(claim: Claim, asked: Saying): boolean {
  const speaker = speakerOf(claim, asked.report);
  return speaker !== null && mayBeSame(speaker, asked.speaker);
}
