import { inWords, languageOf } from '../in-words.ts';
import { builder } from './builder.ts';
import { inLanguage, LanguageType, withMessage } from './language.ts';
import { asked, saidInDescription } from './said-in.ts';

/* Reached through a response alone, like the review: what a regrade says may tell the key. */
export const RegradeType = builder.prismaObject('RegradedResponse', {
  name: 'Regrade',
  description: 'A response was marked again, since the key of its question was wrong.',
  fields: (t) => ({
    regradedAt: t.string({
      description: 'ISO 8601 in UTC, for instance 2026-01-31T08:30:00.000Z.',
      select: { regrade: { select: { regradedAt: true } } },
      resolve: ({ regrade }) => regrade.regradedAt.toISOString(),
    }),
    engineVersion: t.string({
      description: 'The engine that worked the key out again.',
      select: { regrade: { select: { engineVersion: true } } },
      resolve: ({ regrade }) => regrade.engineVersion,
    }),
    reason: t.string({
      description: 'Why the old key does not hold.',
      args: inLanguage,
      select: (args) => ({ regrade: { select: withMessage(args, 'reason', 'reasonMessage') } }),
      resolve: ({ regrade: { reason, reasonMessage } }, args) => inWords(reason, reasonMessage, args),
    }),
    saidIn: t.field({
      type: LanguageType,
      description: saidInDescription,
      args: asked,
      select: (args) => ({ regrade: { select: withMessage(args, 'id', 'reasonMessage') } }),
      resolve: ({ regrade: { reasonMessage } }, { language }) => languageOf(reasonMessage, language),
    }),
    scoreBefore: t.exposeFloat('before', { description: 'By the old key, 0 to 1.' }),
    scoreAfter: t.exposeFloat('after', { description: 'By the new key, 0 to 1.' }),
  }),
});
