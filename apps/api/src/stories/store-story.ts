import { randomUUID } from 'node:crypto';
import type { Analysis, Article } from '@crossread/shared';
import { atIssue, renderWithin, type Source } from '@crossread/engine';
import type { Prisma, Visibility } from '@crossread/prisma';
import type { AnalyzedStory } from '../engine/tasks.ts';
import { json, nullable } from '../json.ts';
import { storeAnalysis } from './store-analysis.ts';

export interface StoryToStore {
  readonly title: string;
  readonly slug: string;
  readonly summary: string | null;
  /** ISO 8601, a day. */
  readonly eventDate: string | null;
  readonly teachingText: boolean;
  readonly fingerprint: string | null;
  /** Null for the demo library. */
  readonly ownerId: string | null;
  readonly visibility: Visibility;
  /** What was analysed; reports that the analysis left out are not stored. */
  readonly sources: readonly Source[];
  readonly analyzed: AnalyzedStory;
}

/** Stores a new story with its reports and their analysis; gives its id. */
export async function storeStory(transaction: Prisma.TransactionClient, story: StoryToStore): Promise<string> {
  const { id: storyId } = await transaction.story.create({ data: storyRow(story), select: { id: true } });
  const originIds = await storeOrigins(transaction, storyId, story.analyzed);
  const described = await articleRows(transaction, story, originIds);
  const articleIds = new Map(described.map(({ key }) => [key, randomUUID()]));
  await transaction.article.createMany({
    data: described.map((row) => ({
      ...row,
      id: articleIds.get(row.key) ?? randomUUID(),
      storyId,
      text: story.analyzed.texts.get(row.key) ?? '',
    })),
  });
  await storeEditions(transaction, articleIds, story.analyzed);
  await storeAnalysis(transaction, storyId, articleIds, story.analyzed);
  return storyId;
}

/** Puts a new analysis of the same texts in the place of a stored one; the reports, quizzes and attempts stay. */
export async function replaceAnalysis(
  transaction: Prisma.TransactionClient,
  storyId: string,
  story: StoryToStore,
): Promise<void> {
  await transaction.story.update({ where: { id: storyId }, data: storyRow(story) });
  await transaction.claim.deleteMany({ where: { article: { storyId } } });
  for (const part of [transaction.comparison, transaction.textReuse, transaction.framing] as const) {
    await (part as typeof transaction.framing).deleteMany({ where: { storyId } });
  }
  const originIds = await storeOrigins(transaction, storyId, story.analyzed);
  const articleIds = new Map<string, string>();
  for (const { key, ...row } of await articleRows(transaction, story, originIds)) {
    const where = { storyId_key: { storyId, key } };
    const { id } = await transaction.article.update({ where, data: row, select: { id: true } });
    articleIds.set(key, id);
  }
  await storeEditions(transaction, articleIds, story.analyzed);
  await transaction.origin.deleteMany({ where: { storyId, position: { gte: story.analyzed.origins.length } } });
  await storeAnalysis(transaction, storyId, articleIds, story.analyzed);
}

function storyRow({ analyzed, eventDate, ...story }: StoryToStore) {
  const { engine } = analyzed.analysis;
  return {
    title: story.title,
    slug: story.slug,
    summary: story.summary,
    teachingText: story.teachingText,
    fingerprint: story.fingerprint,
    ownerId: story.ownerId,
    visibility: story.visibility,
    eventDate: eventDate === null ? null : new Date(eventDate),
    ...issueColumns(analyzed.analysis),
    engineName: engine.name,
    engineVersion: engine.version,
  };
}

/** What a story's comparisons come to. */
export function issueColumns(analysis: Analysis) {
  const issue = atIssue(analysis);
  return {
    atIssue: issue && renderWithin(issue),
    atIssueMessage: nullable(issue),
    conflicts: analysis.comparisons.filter(({ verdict }) => verdict === 'conflict').length,
  };
}

/** Gives each article key the id of its origin. */
async function storeOrigins(
  transaction: Prisma.TransactionClient,
  storyId: string,
  { origins }: AnalyzedStory,
): Promise<ReadonlyMap<string, string>> {
  const originIds = new Map<string, string>();
  for (const [position, { agency, articles }] of origins.entries()) {
    const { id } = await transaction.origin.upsert({
      where: { storyId_position: { storyId, position } },
      create: { storyId, position, agency },
      update: { agency },
      select: { id: true },
    });
    for (const key of articles) originIds.set(key, id);
  }
  return originIds;
}

/** What is known of each report, apart from its text. */
async function articleRows(
  transaction: Prisma.TransactionClient,
  { analyzed, sources }: StoryToStore,
  originIds: ReadonlyMap<string, string>,
) {
  const { articles } = analyzed.analysis;
  const publisherIds = await storePublishers(transaction, articles);
  return articles.map((article, position) => ({
    position,
    key: article.id,
    name: article.path,
    originId: originIds.get(article.id) ?? '',
    publisherId: article.publisher === null ? null : (publisherIds.get(article.publisher) ?? null),
    sha256: article.sha256,
    title: sources.find(({ id }) => id === article.id)?.given?.title ?? article.title?.text ?? null,
    titleStart: article.title?.start ?? null,
    titleEnd: article.title?.end ?? null,
    byline: article.byline,
    agency: article.agency,
    publishedAt: article.published?.date ?? null,
    publishedBasis: article.published?.basis ?? null,
    layout: json({ blocks: article.blocks, sentences: article.sentences, dateline: article.dateline }),
    given: json(givenFor(article, sources)),
    editionOfId: null,
  }));
}

/** Written last, since an edition may stand before the one that it carries on. */
async function storeEditions(
  transaction: Prisma.TransactionClient,
  articleIds: ReadonlyMap<string, string>,
  { analysis }: AnalyzedStory,
): Promise<void> {
  for (const { id: key, editionOf } of analysis.articles) {
    const [id, editionOfId] = [articleIds.get(key), articleIds.get(editionOf ?? '')];
    if (id && editionOfId) await transaction.article.update({ where: { id }, data: { editionOfId } });
  }
}

/** A saved page's markup is not kept: what it stated goes along with the text that was extracted from it. */
function givenFor(article: Article, sources: readonly Source[]): NonNullable<Source['given']> {
  const source = sources.find(({ id }) => id === article.id);
  if (source?.format !== 'html') return source?.given ?? {};
  return {
    publisher: article.publisher,
    agency: article.agency,
    title: article.title?.text ?? null,
    published: article.published?.basis === 'stated' ? article.published.date : null,
    extracted: true,
  };
}

/** In one order everywhere, so that two imports of the same mastheads wait for each other instead of blocking. */
async function storePublishers(
  transaction: Prisma.TransactionClient,
  articles: readonly Article[],
): Promise<ReadonlyMap<string, string>> {
  const names = [...new Set(articles.flatMap(({ publisher }) => publisher ?? []))].sort();
  await transaction.publisher.createMany({ data: names.map((name) => ({ name })), skipDuplicates: true });
  const rows = await transaction.publisher.findMany({ where: { name: { in: names } } });
  return new Map(rows.map(({ name, id }) => [name, id]));
}
