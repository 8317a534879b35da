import type { OptionBasis, Question, QuestionBasis } from '@crossread/shared';
import { saysFigure } from '../says-figure.ts';
import type { QuizSource } from '../story.ts';
import { presentIn } from '../verify/present-in.ts';
import type { Present } from '../verify/rebuild.ts';
import { sameTexts } from '../verify/same-texts.ts';
import { keyStays, type WasOf } from './key-stays.ts';

interface Edited {
  readonly base: Question;
  /** Whether it still asks the same in the same words. */
  readonly promptStays: boolean;
  readonly wasOf: WasOf;
  readonly source: QuizSource;
}

/**
 * What an edited question still rests on. With another prompt and another key it asks something else, of which nothing
 * is known but the words cited. An option with other words stands for the figure that it did where it still says it.
 */
export function basisOf(question: Question, { base, promptStays, wasOf, source }: Edited): QuestionBasis | undefined {
  const { basis } = base;
  if (!basis || (!promptStays && !keyStays(question, base, wasOf))) return undefined;
  const { articles } = source.analysis;
  const present = presentIn(source, sameTexts(articles, articles));
  const options = basis.options.flatMap((option): OptionBasis[] => {
    const now = question.options.find(({ id }) => wasOf(id) === option.id);
    const was = base.options.find(({ id }) => id === option.id);
    if (!now || !was) return [];
    if (now.text === was.text || !option.figure || stillSays(now.text, option.figure, present)) {
      return [{ ...option, id: now.id }];
    }
    return [];
  });
  return { ...basis, options };
}

function stillSays(text: string, place: NonNullable<OptionBasis['figure']>, present: Present): boolean {
  const claim = present.story.figure(present.claimId(place) ?? '');
  return claim !== undefined && saysFigure(text, claim);
}
