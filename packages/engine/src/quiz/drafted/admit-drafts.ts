import type { Question, QuestionBasis } from '@crossread/shared';
import { finish } from '../blueprint/arrange.ts';
import { firstPassing } from '../blueprint/first-passing.ts';
import type { Rejected } from '../blueprint/first-passing.ts';
import { say } from '../../wording/message.ts';
import type { Message } from '../../wording/message.ts';
import { reasonOf } from '../gates/reason-of.ts';
import { drawsFrom } from '../draws.ts';
import type { Item } from '../gates/gate.ts';
import { questionBasis } from '../question-basis.ts';
import type { QuizSource, QuizStory } from '../story.ts';
import { presentIn } from '../verify/present-in.ts';
import { rebuild } from '../verify/rebuild.ts';
import { sameTexts } from '../verify/same-texts.ts';
import { draftOf } from './draft-of.ts';
import type { Admission, DraftedQuestion } from './drafted-question.ts';
import { locateWords } from './locate-words.ts';

/** Markup, addresses, and characters that are not seen or turn the line round. */
const notPlain = /[<>\p{Cc}\p{Cf}]|:\/\/|\bwww\./u;

/**
 * Lets drafted questions into the quiz of `accepted`: each is located in the reports and passes the gates that every
 * question passes, or is rejected with the reason. What a draft says of itself decides nothing.
 */
export function admitDrafts(
  source: QuizSource,
  drafted: readonly DraftedQuestion[],
  accepted: readonly Question[],
): Admission {
  const { articles } = source.analysis;
  const present = presentIn(source, sameTexts(articles, articles));
  const { story } = present;
  const items = accepted.map((question) => rebuild(question, present));
  const questions: Question[] = [];
  const rejected: Rejected[] = [];
  for (const proposal of drafted) {
    const item = admitted(proposal, story, items);
    if ('reason' in item) {
      rejected.push(item);
      continue;
    }
    items.push(item);
    questions.push({ ...item.question, id: `q${items.length}`, basis: basisOf(item, story) });
  }
  return { questions, rejected };
}

function admitted(proposal: DraftedQuestion, story: QuizStory, accepted: readonly Item[]): Item | Rejected {
  const reject = (gate: string, message: Message): Rejected => ({
    ...{ kind: 'locate-detail', prompt: proposal.prompt, gate, ...reasonOf(message) },
  });
  const evidence = locateWords(proposal.cites, story);
  if ('id' in evidence) return reject('cited-words', evidence);
  const { prompt, explanation, options } = proposal;
  if (options.length < 3 || options.length > 4) {
    return reject('three-or-four-options', say('fault.options-count', { count: options.length }));
  }
  const wordings = [prompt, explanation, ...options.flatMap(({ text, feedback }) => [text, feedback])];
  if (wordings.some((text) => notPlain.test(text))) {
    return reject('plain-words', say('fault.not-plain', {}));
  }
  const draft = draftOf(proposal, evidence, story);
  const made = finish(draft, drawsFrom(prompt).shuffle(draft.options), draft.prompt);
  const item = { ...made, question: { ...made.question, needsReview: true, drafted: true as const } };
  return firstPassing(draft, [item], story, accepted);
}

/** Figures that only an option shows have no place in the reports. */
function basisOf(item: Item, story: QuizStory): QuestionBasis {
  const options = item.options.map(({ figure, ...option }) => (figure?.id ? { ...option, figure } : option));
  return questionBasis({ ...item, options }, story);
}
