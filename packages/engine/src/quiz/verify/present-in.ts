import type { ClaimPlace } from '@crossread/shared';
import { storyFor } from '../story.ts';
import type { QuizSource } from '../story.ts';
import type { Present } from './rebuild.ts';
import type { SameTexts } from './same-texts.ts';

/** A story as it is read now, its claims to be found by their places. */
export function presentIn(source: QuizSource, texts: SameTexts): Present {
  const at = (article: string, { type, start, end }: Pick<ClaimPlace, 'type' | 'start' | 'end'>): string =>
    `${article} ${type} ${start} ${end}`;
  const ids = new Map(
    source.analysis.claims.map(({ id, article, type, span }) => [at(article, { type, ...span }), id]),
  );
  return {
    story: storyFor(source),
    articleId: texts.idOf,
    claimId: (place) => ids.get(at(texts.idOf(place.article), place)),
  };
}
