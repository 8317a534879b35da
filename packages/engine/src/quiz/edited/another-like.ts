import type { Question, Quiz } from '@crossread/shared';
import { seatsFor } from '../blueprint/seats.ts';
import { select } from '../blueprint/select.ts';
import { drawsFrom } from '../draws.ts';
import type { Item } from '../gates/gate.ts';
import { kinds } from '../kinds/index.ts';
import { questionBasis } from '../question-basis.ts';
import type { QuizSource } from '../story.ts';
import { presentIn } from '../verify/present-in.ts';
import { rebuild, type Present } from '../verify/rebuild.ts';
import { sameTexts } from '../verify/same-texts.ts';
import { isKnown } from '../../wording/render.ts';

/**
 * Another question to stand in the place of one: of its kind where the reports support one more, or else of its skill;
 * null where they support neither. It is none that the quiz asks, and not the one that it replaces.
 */
export function anotherLike(
  source: QuizSource,
  { articles, questions }: Pick<Quiz, 'articles' | 'questions'>,
  { like, seed }: { readonly like: Question; readonly seed: string },
): Question | null {
  const present = presentIn(source, sameTexts(articles, source.analysis.articles));
  const { story } = present;
  const begun = questions.map((question) => asMade(question, present));
  const draws = drawsFrom(`${seed} ${like.id}`);
  const same = kinds.filter(({ kind }) => kind === like.kind);
  const alike = kinds.filter(({ kind, skill }) => skill === like.skill && kind !== like.kind);
  for (const [index, makers] of [same, alike].entries()) {
    const drafts = makers.flatMap((maker) => maker.draft(story));
    const plan = { seats: seatsFor(1, {}), share: () => Infinity, begun };
    const made = select(drafts, story, plan, draws.fork(`another ${index}`)).items[begun.length];
    if (made) return { ...made.question, basis: questionBasis(made, story) };
  }
  return null;
}

/** With the message of its prompt, by which the gates tell that two ask the same of the same claims. */
function asMade(question: Question, present: Present): Item {
  const item = rebuild(question, present);
  const prompt = question.messages?.prompt;
  return prompt && isKnown(prompt) ? { ...item, draft: { ...item.draft, prompt } } : item;
}
