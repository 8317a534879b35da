import type { ClaimPlace, Question, Quiz } from '@crossread/shared';
import { say } from '../../wording/message.ts';
import { reasonOf } from '../gates/reason-of.ts';
import type { Item } from '../gates/gate.ts';
import { evidenceSlices } from '../gates/evidence-slices.ts';
import { keyEntailed } from '../gates/key-entailed.ts';
import { needsCriticalSpan } from '../gates/needs-critical-span.ts';
import { oneKey } from '../gates/one-key.ts';
import { soundClaims } from '../gates/sound-claims.ts';
import type { QuizSource } from '../story.ts';
import { mendings } from './mendings.ts';
import { presentIn } from './present-in.ts';
import { rebuild } from './rebuild.ts';
import type { Present } from './rebuild.ts';
import { articlesOf, sameTexts } from './same-texts.ts';
import type { SameTexts } from './same-texts.ts';
import type { Fault, Verification } from './verification.ts';

/** The gates that decide whether a key is right. The others judge how well a question is put, which does not change. */
const soundness = [soundClaims, keyEntailed, oneKey, needsCriticalSpan];

/**
 * Works every key of a quiz out again from the reports as they are read now. A question is stale where a text, a span or
 * a claim that it rests on is not there any more or its key does not follow; where just one other answer follows instead,
 * it is rekeyed. In the order of the quiz's questions.
 */
export function verifyQuiz(source: QuizSource, quiz: Quiz): readonly Verification[] {
  const texts = sameTexts(quiz.articles, source.analysis.articles);
  const present = presentIn(source, texts);
  return quiz.questions.map((question) => verifyQuestion(question, present, texts));
}

/** What became of one question, with the story and the texts as they are now. */
export function verifyQuestion(question: Question, present: Present, texts: SameTexts): Verification {
  const { id, basis } = question;
  const stale = (fault: Fault): Verification => ({ question: id, state: 'stale', ...fault });
  const [gone] = articlesOf(question).flatMap((article) => texts.fault(article) ?? []);
  if (gone) return stale(gone);
  const item = rebuild(question, present);
  const lost = lostFault(question, item, present);
  if (lost) return stale(lost);
  if (!basis) return { question: id, state: 'sound', checked: 'spans' };
  const fault = keyFault(item, present);
  if (!fault) return { question: id, state: 'sound', checked: 'key' };
  const holding = mendings(question, basis, present).filter((other) => !keyFault(rebuild(other, present), present));
  const [mended] = holding;
  return mended && holding.length === 1 ? { question: id, state: 'rekeyed', ...fault, mended } : stale(fault);
}

/** What the question speaks of and is not there: no key can mend that. */
function lostFault(question: Question, item: Item, present: Present): Fault | null {
  const off = evidenceSlices.reject(item, present.story, []);
  if (off) return { gate: evidenceSlices.name, ...reasonOf(off) };
  const unread = placesOf(question).find((place) => present.claimId(place) === undefined);
  return unread
    ? {
        gate: 'read-again',
        ...reasonOf(say('fault.unread', { words: unread.text, type: say(`claim.${unread.type}`, {}) })),
      }
    : null;
}

function keyFault(item: Item, present: Present): Fault | null {
  for (const gate of soundness) {
    const reason = gate.reject(item, present.story, []);
    if (reason) return { gate: gate.name, ...reasonOf(reason) };
  }
  return null;
}

function placesOf({ basis }: Question): readonly ClaimPlace[] {
  const ofRules = (basis?.rules ?? []).flatMap((rule) =>
    rule.rule === 'verdict' ? [rule.a, rule.b] : 'claim' in rule ? [rule.claim] : [],
  );
  return [...ofRules, ...(basis?.claims ?? []), ...(basis?.options ?? []).flatMap(({ figure }) => figure ?? [])];
}
