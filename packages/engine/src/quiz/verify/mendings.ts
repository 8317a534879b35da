import type { BasisRule, ClaimPlace, Parameter, Question, QuestionBasis, QuestionOption } from '@crossread/shared';
import { verdicts } from '@crossread/shared';
import { givenSpeaker, speakerOf } from '../kinds/speakers.ts';
import type { QuizStory } from '../story.ts';
import { plain, say } from '../../wording/message.ts';
import type { Message } from '../../wording/message.ts';
import { render } from '../../wording/render.ts';
import type { Present } from './rebuild.ts';

/**
 * The same question with each other key that its basis could give: another option with the rule that it would take, or
 * another number. Which of them holds, the gates say. None where more than one rule decides, or where it is not
 * answered by one option or a number.
 */
export function mendings(question: Question, basis: QuestionBasis, present: Present): readonly Question[] {
  const [rule, ...more] = basis.rules;
  if (!rule || more.length > 0) return [];
  if (question.interaction === 'numeric-entry') return otherNumber(question, rule, present);
  const { response } = question;
  if (question.interaction !== 'choice' || !('optionIds' in response)) return [];
  return question.options
    .filter(({ id }) => !response.optionIds.includes(id))
    .flatMap(({ id, text }) => {
      const answer = basis.options.find((option) => option.id === id)?.answer;
      const other = ruleFor(rule, { text, answer }, present);
      return other ? [mended(question, { ...basis, rules: [other] }, id)] : [];
    });
}

function otherNumber(question: Question, rule: BasisRule<ClaimPlace>, { story, claimId }: Present) {
  const claim = rule.rule === 'states' ? story.figure(claimId(rule.claim) ?? '') : undefined;
  const value = claim?.figure.value ?? null;
  if (value === null) return [];
  return [{ ...question, response: { value, lower: value, upper: value }, ...explained(question, value) }];
}

/** The rule under which the option would be the key, as far as the rule's kind tells. */
function ruleFor(
  rule: BasisRule<ClaimPlace>,
  { text, answer }: { readonly text: string; readonly answer: string | undefined },
  { story, claimId }: Present,
): BasisRule<ClaimPlace> | null {
  switch (rule.rule) {
    case 'states':
      return rule;
    case 'verdict': {
      const verdict = verdicts.find((one) => answer?.endsWith(`.${one}`));
      return verdict ? { ...rule, verdict } : null;
    }
    case 'speaker': {
      if (answer === 'attribution.nobody') return { ...rule, speaker: null };
      const speaker = speakerAt(claimId(rule.claim), story);
      return speaker?.option === text ? { ...rule, speaker: speaker.raw } : null;
    }
    default:
      return null;
  }
}

/** Whom the report names for the claim now: as an option names it, and as the rule has it. */
function speakerAt(id: string | undefined, story: QuizStory) {
  const claim = story.claim(id ?? '');
  const report = claim && story.report(claim.article);
  const name = report && speakerOf(claim, report)?.name;
  const option = name && render(plain(name));
  return option ? { option, raw: givenSpeaker(claim) } : null;
}

/** The option's feedback told of the old key: what can be said of every question stands in its place. */
function mended(question: Question, basis: QuestionBasis, key: string): Question {
  const options = question.options.map((option) => {
    const wasKey = option.role === 'key';
    if (option.id === key) return { ...option, role: 'key' as const, ...withFeedback(option, say('verify.key', {})) };
    const role = wasKey ? ('misreads-evidence' as const) : option.role;
    const feedback = say(wasKey ? 'verify.was-key' : 'verify.wrong', {});
    return { ...option, role, ...withFeedback(option, feedback) };
  });
  const held = question.options.find(({ id }) => id === key);
  const explanation = explained(question, held?.messages?.text ?? held?.text ?? '');
  return { ...question, options, response: { optionIds: [key] }, ...explanation, basis };
}

function withFeedback({ messages }: QuestionOption, feedback: Message): Pick<QuestionOption, 'feedback' | 'messages'> {
  return { feedback: render(feedback), ...(messages ? { messages: { ...messages, feedback } } : {}) };
}

function explained({ messages }: Question, key: Parameter): Pick<Question, 'explanation' | 'messages'> {
  const explanation = say('verify.explanation', { key });
  return { explanation: render(explanation), ...(messages ? { messages: { ...messages, explanation } } : {}) };
}
