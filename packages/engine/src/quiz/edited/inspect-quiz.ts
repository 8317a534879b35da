import type { Question, Quiz } from '@crossread/shared';
import { gates } from '../gates/index.ts';
import type { Item } from '../gates/gate.ts';
import { reasonOf } from '../gates/reason-of.ts';
import { wordedKeyFault } from '../gates/worded-key.ts';
import type { QuizSource } from '../story.ts';
import { presentIn } from '../verify/present-in.ts';
import { rebuild, type Present } from '../verify/rebuild.ts';
import { sameTexts, type SameTexts } from '../verify/same-texts.ts';
import { verifyQuestion } from '../verify/verify-quiz.ts';
import { say } from '../../wording/message.ts';
import type { Message } from '../../wording/message.ts';
import type { Finding } from './written-question.ts';

/** What a quiz's verification looks at already, and so is not said twice. */
const verified = new Set(['evidence-slices', 'sound-claims', 'key-entailed', 'one-key', 'needs-critical-span']);

/** Of those that are left: with two right answers or two alike, a question cannot be answered. */
const blocking = new Set(['distinct-options', 'one-key']);

/**
 * What there is to say of each question of a quiz, in their order. What blocks is what `verifyQuiz` would take out, and
 * what cannot be answered at all; how well a question is put is advice, since whoever makes the quiz decides.
 */
export function inspectQuiz(source: QuizSource, quiz: Asked): readonly (readonly Finding[])[] {
  const inspect = inspectorOf(source, quiz);
  return quiz.questions.map((_, index) => inspect(index));
}

/** The same of one question, the others standing beside it. */
export function inspectQuestion(source: QuizSource, quiz: Asked, index: number): readonly Finding[] {
  return inspectorOf(source, quiz)(index);
}

type Asked = Pick<Quiz, 'articles' | 'questions'>;

function inspectorOf(source: QuizSource, { articles, questions }: Asked): (index: number) => readonly Finding[] {
  const texts = sameTexts(articles, source.analysis.articles);
  const present = presentIn(source, texts);
  const items = questions.map((question) => rebuild(question, present));
  return (index) => {
    const [question, item] = [questions[index], items[index]];
    if (!question || !item) return [];
    const missing = missingParts(question) ?? unlocated(question, present, texts);
    if (missing) return [finding('complete', true, missing)];
    const others = items.filter((_, place) => place !== index);
    const verification = verifyQuestion(question, present, texts);
    const further = advice(item, present, others);
    if (verification.state === 'sound') return further;
    const { gate, reason, message } = verification;
    return [{ gate, blocks: true, reason, message }, ...further];
  };
}

/** What it cites and the report does not say. */
function unlocated({ evidence }: Question, { story }: Present, texts: SameTexts): Message | null {
  const off = evidence.find(
    ({ article, start, end, text }) => story.report(texts.idOf(article))?.text.slice(start, end) !== text,
  );
  const report = off && story.report(texts.idOf(off.article));
  return report ? say('fault.not-there', { words: off.text, report: report.name }) : null;
}

/** What other gates say, and of a person's own key whether the words cited hold it. */
function advice(item: Item, { story }: Present, others: readonly Item[]): readonly Finding[] {
  const { question } = item;
  const said = gates.flatMap((gate): Finding[] => {
    if (question.basis && verified.has(gate.name)) return [];
    const message = gate.reject(item, story, others);
    return message ? [finding(gate.name, blocking.has(gate.name), message)] : [];
  });
  const own = question.edited && !question.basis && question.interaction === 'choice' && wordedKeyFault(question);
  const count = question.options.length;
  const few = question.interaction === 'choice' && (count < 3 || count > 4);
  return [
    ...said,
    ...(own ? [finding('worded-key', false, own)] : []),
    ...(few ? [finding('three-or-four-options', false, say('fault.options-count', { count }))] : []),
  ];
}

function finding(gate: string, blocks: boolean, message: Message): Finding {
  return { gate, blocks, ...reasonOf(message) };
}

/** What a question cannot be without, whatever it asks. */
function missingParts({ prompt, evidence, interaction, options, response }: Question): Message | null {
  if (prompt.trim() === '') return say('fault.empty', { where: say('part.prompt', {}) });
  if (evidence.length === 0) return say('fault.no-evidence', {});
  if (options.some(({ text }) => text.trim() === '')) return say('fault.empty', { where: say('part.option', {}) });
  if ('optionIds' in response && response.optionIds.length === 0) return say('fault.no-key', {});
  const chosen = interaction === 'choice' || interaction === 'multiple-choice' || interaction === 'order';
  if (chosen && options.length < 2) return say('fault.too-few-options', { count: options.length });
  if ('accepted' in response && !response.accepted.some((text) => text.trim() !== '')) return say('fault.no-key', {});
  if ('value' in response) {
    const { lower, value, upper } = response;
    if (!(lower <= value && value <= upper)) return say('fault.range', { value: String(value) });
  }
  if ('rubric' in response && Object.values(response.rubric).some((text) => text.trim() === '')) {
    return say('fault.rubric', {});
  }
  return null;
}
