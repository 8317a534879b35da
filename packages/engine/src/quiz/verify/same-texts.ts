import type { Question, QuizArticle } from '@crossread/shared';
import { say } from '../../wording/message.ts';
import { reasonOf } from '../gates/reason-of.ts';
import type { Fault } from './verification.ts';

/** The articles of a quiz among those of a story. */
export interface SameTexts {
  /** The story's id of the article, which may have another place in it now; the quiz's id where it is not there. */
  idOf(article: string): string;
  /** Why the article is not what was asked about, or null. */
  fault(article: string): Fault | null;
}

/** Articles are the same where their texts have the same SHA-256, whatever their ids and paths. */
export function sameTexts(asked: readonly QuizArticle[], present: readonly QuizArticle[]): SameTexts {
  const found = new Map(
    asked.map((article) => {
      const alike = present.filter(({ sha256 }) => sha256 === article.sha256);
      return [article.id, (alike.find(({ id }) => id === article.id) ?? alike[0])?.id] as const;
    }),
  );
  return {
    idOf: (id) => found.get(id) ?? id,
    fault(id) {
      if (found.get(id) !== undefined) return null;
      const path = asked.find((article) => article.id === id)?.path ?? id;
      const edited = present.some((article) => article.path === path);
      const fault = say(edited ? 'fault.text-edited' : 'fault.text-gone', { path });
      return { gate: 'same-text', ...reasonOf(fault) };
    },
  };
}

/** Ids of the articles that a question's key or evidence rests on, in the order met. */
export function articlesOf({ evidence, options, response, basis }: Question): readonly string[] {
  const spans = [
    ...evidence,
    ...options.flatMap((option) => option.evidence),
    ...('spans' in response ? response.spans : []),
    ...(basis?.claims ?? []),
  ];
  const among = (basis?.rules ?? []).flatMap((rule) =>
    rule.rule === 'only-in' || rule.rule === 'dated' ? rule.among : rule.rule === 'origins' ? rule.articles : [],
  );
  return [...new Set([...spans.map(({ article }) => article), ...(basis?.articles ?? []), ...among])];
}
