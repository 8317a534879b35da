import { readable } from '../access/readable.ts';
import type { Attribution, Figure, Scope } from '@crossread/shared';
import { builder } from './builder.ts';
import {
  AttributionModeType,
  ClaimStatusType,
  ClaimTypeType,
  FigureChangeType,
  FigureKindType,
  StanceType,
} from './analysis-enums.ts';
import { uuidOrNobody } from './global-id.ts';
import { IntervalType, SpanType } from './span.ts';

const AttributionType = builder.objectRef<Attribution>('Attribution').implement({
  description: 'Who says it, and how.',
  fields: (t) => ({
    mode: t.expose('mode', { type: AttributionModeType, description: 'How it is attributed.' }),
    source: t.expose('source', {
      type: SpanType,
      nullable: true,
      description: 'The words that name the speaker: “the governor’s office”.',
    }),
    speaker: t.exposeString('speaker', {
      nullable: true,
      description: 'Who that is: the full name, also where the text has “he”.',
    }),
    role: t.exposeString('role', { nullable: true, description: 'As what the text introduces them: governor.' }),
    cue: t.expose('cue', {
      type: SpanType,
      nullable: true,
      description: 'The words that attribute it: said, claimed, according to.',
    }),
    stance: t.expose('stance', { type: StanceType, description: 'Whether the article keeps its distance.' }),
  }),
});

const ScopeType = builder.objectRef<Scope>('Scope').implement({
  description: 'Of what the figure holds; only figures of like scope are compared.',
  fields: (t) => ({
    place: t.string({
      nullable: true,
      description: 'Where, as the text names it: Almaty.',
      resolve: ({ place }) => place ?? null,
    }),
    asOf: t.string({
      nullable: true,
      description: 'As of when, in the text’s words: Monday evening.',
      resolve: ({ asOf }) => asOf ?? null,
    }),
    group: t.string({
      nullable: true,
      description: 'Of which larger group it is a part.',
      resolve: ({ group }) => group ?? null,
    }),
  }),
});

const FigureType = builder.objectRef<Figure>('Figure').implement({
  description: 'A quantity, as the words state it and as a reader takes it.',
  fields: (t) => ({
    value: t.exposeFloat('value', {
      nullable: true,
      description: 'The number as written: 2000 for “just over 2,000”, 0.5 for “half”, null for “dozens”.',
    }),
    kind: t.expose('kind', { type: FigureKindType, description: 'What kind of quantity it is.' }),
    unit: t.exposeString('unit', {
      nullable: true,
      description: 'A currency (ISO 4217: USD) or a unit of measure (km, kg, °C, day); null for counts.',
    }),
    change: t.expose('change', { type: FigureChangeType, description: 'What the words round it make of it.' }),
    hedge: t.expose('hedge', {
      type: SpanType,
      nullable: true,
      description: 'The words that loosen it: just over, nearly, at least.',
    }),
    literal: t.expose('literal', { type: IntervalType, description: 'What the words strictly allow.' }),
    pragmatic: t.expose('pragmatic', {
      type: IntervalType,
      description: 'What a reader takes them to mean; verdicts rest on it.',
    }),
    counted: t.expose('counted', {
      type: SpanType,
      nullable: true,
      description: 'The counted or measured thing: troops, pieces of military hardware.',
    }),
    predicate: t.exposeString('predicate', {
      nullable: true,
      description: 'What happened to it, as a verb’s base form: deploy, kill, detain.',
    }),
    scope: t.expose('scope', { type: ScopeType, description: 'Of what it holds.' }),
  }),
});

export const ClaimNode = builder.prismaNode('Claim', {
  id: { field: 'id' },
  select: { id: true },
  nullable: true,
  description:
    'Something an article asserts, with its words. `appearance`, `firstAppearance` and `claimInterpreter` are those of https://schema.org/Claim; nothing here rates its truth.',
  findUnique: (id, { asker }) => ({ id: uuidOrNobody(id), ...readable.claim(asker.viewer) }),
  fields: (t) => ({
    article: t.relation('article', { description: 'The report that asserts it.' }),
    type: t.expose('type', { type: ClaimTypeType, description: 'What kind of thing is asserted.' }),
    status: t.expose('status', { type: ClaimStatusType, description: 'Whether it still stands.' }),
    span: t.field({
      type: SpanType,
      description: 'A figure with its hedge, the words between quotation marks, or the clause that states it.',
      select: { start: true, end: true, text: true },
      resolve: ({ start, end, text }) => ({ start, end, text }),
    }),
    sentence: t.field({
      type: SpanType,
      description: 'The whole sentence round it.',
      select: { sentenceStart: true, sentenceEnd: true, sentence: true },
      resolve: ({ sentenceStart, sentenceEnd, sentence }) => ({
        start: sentenceStart,
        end: sentenceEnd,
        text: sentence,
      }),
    }),
    attribution: t.field({
      type: AttributionType,
      description: 'Who says it, and how.',
      select: { attribution: true },
      resolve: ({ attribution }) => attribution as unknown as Attribution,
    }),
    figure: t.field({
      type: FigureType,
      nullable: true,
      description: 'Only where the type is FIGURE.',
      select: { figure: true },
      resolve: ({ figure }) => figure as unknown as Figure | null,
    }),
    sole: t.exposeBoolean('sole', { description: 'A statement or quotation that no other report of the story has.' }),
    trail: t.exposeStringList('trail', {
      description: 'The engine’s finders and refiners that made it, in order: ["counts", "read-hedges", "read-scope"].',
    }),
  }),
});
