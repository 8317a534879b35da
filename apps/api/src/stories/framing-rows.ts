import type { Span } from '@crossread/shared';
import { render, say, type Framing } from '@crossread/engine';
import type { Prisma } from '@crossread/prisma';
import { json } from '../json.ts';

/** A word as one report uses it; what `Framing.uses` holds in the store. */
export interface StoredUse {
  readonly articleId: string;
  readonly word: string;
  readonly quoted: boolean;
  readonly spans: readonly Span[];
}

/** Word choices, then scare quotes with the reports that write the same words plainly. */
export function framingRows(
  storyId: string,
  { wordChoices, scareQuotes }: Framing,
  articleIds: ReadonlyMap<string, string>,
): Prisma.FramingCreateManyInput[] {
  const use = (article: string, word: string, quoted: boolean, spans: readonly Span[]): StoredUse[] => {
    const articleId = articleIds.get(article);
    return articleId === undefined ? [] : [{ articleId, word, quoted, spans }];
  };
  const chosen = wordChoices.map(({ about, articles }) => ({
    label: say('framing.words', { about: say(`about.${about}`, {}) }),
    uses: articles.flatMap(({ article, words }) => words.flatMap(({ word, uses }) => use(article, word, false, uses))),
  }));
  const quoted = scareQuotes.map((scare) => ({
    label: say('framing.quoted', { words: say('words.quoted', { text: scare.quoted.text }) }),
    uses: [
      ...use(scare.article, scare.quoted.text, true, [scare.quoted]),
      ...scare.plain.flatMap(({ article, span }) => use(article, span.text, false, [span])),
    ],
  }));
  return [...chosen, ...quoted].map(({ label, uses }, position) => ({
    ...{ storyId, position, uses: json(uses) },
    ...{ label: render(label), labelMessage: json(label) },
  }));
}
