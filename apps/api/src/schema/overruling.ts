import type { FigurePlace, OverrulingKind, Verdict } from '@crossread/shared';
import { readable } from '../access/readable.ts';
import { inWords, languageOf } from '../in-words.ts';
import type { Was } from '../overruling/stored-was.ts';
import { builder } from './builder.ts';
import { VerdictType } from './analysis-enums.ts';
import { enumOf } from './enum-of.ts';
import { uuidOrNobody } from './global-id.ts';
import { inLanguage, LanguageType } from './language.ts';
import { asked, saidInDescription } from './said-in.ts';
import { SpanType } from './span.ts';

const OverrulingKindType = enumOf<OverrulingKind>('OverrulingKind', 'What an owner says against a comparison.', {
  dismiss: 'It is none: its figures are about different things.',
  merge: 'It and another one are of one quantity.',
  split: 'Some of its figures are of another quantity.',
  judge: 'Two of its figures stand to each other otherwise.',
});

const OverruledComparisonType = builder.objectRef<Was>('OverruledComparison').implement({
  description: 'A comparison as it was when it was overruled.',
  fields: (t) => ({
    label: t.string({
      description: 'What its quantity was called: troops deployed to Kazakhstan.',
      args: inLanguage,
      resolve: ({ label, message }, args) => inWords(label, message, args),
    }),
    saidIn: t.field({
      type: LanguageType,
      description: saidInDescription,
      args: asked,
      resolve: ({ message }, { language }) => languageOf(message, language),
    }),
    verdict: t.expose('verdict', {
      type: VerdictType,
      description: 'Its verdict; where a verdict between two figures was overruled, the engine’s on those.',
    }),
  }),
});

const OverruledFigureType = builder.objectRef<FigurePlace>('OverruledFigure').implement({
  description: 'A figure by its place, under which it is found again when the reports are read again.',
  fields: (t) => ({
    sha256: t.exposeString('sha256', { description: 'SHA-256 of its article’s text, as `Article.sha256` has it.' }),
    span: t.field({ type: SpanType, description: 'Where it stands.', resolve: (place) => place }),
  }),
});

/** What the column `about` holds, of whatever kind. */
interface StoredAbout {
  readonly takenOut?: readonly FigurePlace[];
  readonly a?: FigurePlace;
  readonly b?: FigurePlace;
  readonly verdict?: Verdict;
}
const aboutOf = (about: unknown): StoredAbout => about as StoredAbout;

builder.prismaNode('Overruling', {
  id: { field: 'id' },
  select: { id: true },
  nullable: true,
  description:
    'What a story’s owner says against what the engine compares or judges. It holds whenever the reports are read again.',
  findUnique: (id, { asker }) => ({ id: uuidOrNobody(id), ...readable.overruling(asker.viewer) }),
  fields: (t) => ({
    story: t.relation('story', { description: 'The story whose comparisons it changes.' }),
    kind: t.expose('kind', { type: OverrulingKindType, description: 'What it says.' }),
    reason: t.exposeString('reason', { description: 'Why, in the owner’s words.' }),
    createdAt: t.string({
      description: 'When it was first said: ISO 8601 in UTC, for instance 2026-01-31T08:30:00.000Z.',
      select: { createdAt: true },
      resolve: ({ createdAt }) => createdAt.toISOString(),
    }),
    was: t.field({
      type: [OverruledComparisonType],
      description: 'What it is about, as that was then: one comparison, or the two that were merged.',
      select: { was: true },
      resolve: ({ was }) => was as unknown as readonly Was[],
    }),
    figures: t.field({
      type: [OverruledFigureType],
      description: 'Of a SPLIT the figures that were taken out, of a JUDGE the two; otherwise none.',
      select: { about: true },
      resolve: ({ about }) => {
        const { takenOut = [], a, b } = aboutOf(about);
        return a && b ? [a, b] : [...takenOut];
      },
    }),
    verdict: t.field({
      type: VerdictType,
      nullable: true,
      description: 'Of a JUDGE, how the two stand to each other; otherwise null.',
      select: { about: true },
      resolve: ({ about }) => aboutOf(about).verdict ?? null,
    }),
    found: t.exposeBoolean('found', {
      nullable: true,
      description:
        'Whether its figures were found when the comparisons were last made: where not, it changes nothing now. Null while that has yet to be seen.',
    }),
  }),
});
