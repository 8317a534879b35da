import type { BasisRule, ClaimPlace, OptionBasis, QuestionBasis } from '@crossread/shared';
import type { Item } from './gates/gate.ts';
import type { QuizStory } from './story.ts';

/** What the gates judged the item by, with claims named by their places: enough to rebuild the item from its question. */
export function questionBasis({ draft, options }: Item, story: QuizStory): QuestionBasis {
  const placeOf = (id: string): ClaimPlace => {
    const claim = story.claim(id);
    if (!claim) throw new Error(`A question rests on ${id}, which the analysis does not have.`);
    const { start, end, text } = claim.span;
    return { article: claim.article, type: claim.type, start, end, text };
  };
  return {
    rules: draft.basis.map((rule) => withClaims(rule, placeOf)),
    articles: draft.about.articles,
    claims: draft.about.claims.map(placeOf),
    options: options.flatMap(({ figure, text }, index): OptionBasis[] => {
      const answer = text.id === 'plain' ? {} : { answer: text.id };
      const shows = figure ? { figure: placeOf(figure.id) } : {};
      return figure || text.id !== 'plain' ? [{ id: `o${index + 1}`, ...shows, ...answer }] : [];
    }),
    critical: draft.critical ?? false,
  };
}

/** The rule with each claim named otherwise. */
export function withClaims<From, To>(rule: BasisRule<From>, named: (claim: From) => To): BasisRule<To> {
  switch (rule.rule) {
    case 'verdict':
      return { ...rule, a: named(rule.a), b: named(rule.b) };
    case 'origins':
    case 'dated':
    case 'present':
    case 'voice':
      return rule;
    default:
      return { ...rule, claim: named(rule.claim) };
  }
}
