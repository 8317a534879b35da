import { takenBackNouns } from '../../lexicon/retraction-cues.ts';
import type { Finder } from '../../pipeline/stage.ts';
import type { Sentence, Token } from '../../text/document.ts';
import { readCue } from '../cue.ts';
import { atCues, makeReport } from '../make-report.ts';
import type { Reading } from '../reading.ts';
import { takingBackForm } from '../reporting-forms.ts';
import type { ReportFinding } from '../report.ts';
import { maySpeak, sourceKind } from '../source-kind.ts';
import { subjectOf } from '../subject.ts';

/**
 * "The ministry withdrew a statement that …", "police corrected an earlier toll of 31 to 28": what is taken back is what
 * the subject had said. Only with a noun for something said; troops are withdrawn too.
 */
export const takingBack: Finder<ReportFinding, Reading> = {
  name: 'taking-back',
  find: (reading) => atCues(reading, 'takingBack', (verb, sentence) => readVerb(reading, verb, sentence)),
};

function readVerb(reading: Reading, verb: Token, sentence: Sentence): ReportFinding | null {
  const { tokens } = reading;
  const at = verb.index;
  const form = verb.tag === 'VERB' ? takingBackForm(verb.lower) : null;
  if (!form || form.status === 'denied') return null;
  const cue = readCue(tokens, at, sentence.first, takingBackForm);
  const subject = cue && subjectOf(tokens, cue, sentence.first, sentence.last);
  if (!subject || !maySpeak(sourceKind(tokens, subject.phrase))) return null;
  const last = objectEnd(reading, at, sentence);
  const from = tokens[at + 1];
  const to = tokens[last];
  const object = tokens.slice(at + 1, Math.min(last + 1, at + 9));
  const saidBefore = object.some((token) => takenBackNouns.has(token.lemma) || takenBackNouns.has(token.lower));
  if (!from || !to || last <= at || !(saidBefore || tokens[at + 1]?.lower === 'it')) return null;
  return makeReport(reading, {
    finder: takingBack.name,
    sentence: verb.sentence,
    source: subject.phrase,
    cue: [at, at],
    stance: form.stance,
    shape: 'leading',
    unit: { first: subject.place === 'before' ? Math.min(subject.phrase.first, cue.first) : cue.first, last: at },
    content: [{ start: from.start, end: to.end }],
  });
}

/** The object ends before a participle ("blaming …"), a new clause or the sentence's end. */
function objectEnd({ tokens }: Reading, verb: number, sentence: Sentence): number {
  const limit = Math.min(sentence.last, verb + 60);
  let at = verb + 1;
  for (; at < limit; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || token.text === ';' || /^(?:after|because|blaming|saying|but|while)$/.test(token.lower)) break;
    if (token.text === ',' && (next?.lower.endsWith('ing') || /^(?:and|but|which|who)$/.test(next?.lower ?? ''))) break;
    if (token.text === '.' && at === sentence.last - 1) break;
  }
  return at - 1;
}
