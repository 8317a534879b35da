import type { Statement } from './compile.ts';
import { modelNamed } from './model.ts';
import { quoted, StatementParts } from './statement-parts.ts';
import { whereSql } from './where.ts';

/** So many of the best are found: nobody leafs through more, and ranking them all would cost whatever a stranger likes. */
export const foundMost = 1000;

/**
 * The ids of stories by full-text search, the best first, of those that `where` (a Prisma filter) lets through. `words` are
 * what websearch_to_tsquery takes: "quoted phrases", or, -not. Prisma has no word for this. Throws `Unsupported` where the
 * filter cannot be said.
 */
export function compileSearch(words: string, where: unknown): Statement {
  const model = modelNamed('Story');
  const parts = new StatementParts();
  const alias = parts.alias(model.name);
  const query = `websearch_to_tsquery('english', ${parts.value(words)}) query`;
  const condition = whereSql(parts, model, alias, where);
  const rank = `ts_rank(${alias}."searchText", query, 1)`; // 1: by the logarithm of its length
  const text = `SELECT ${alias}.id AS row FROM ${quoted(model.name)} ${alias}, ${query} WHERE ${alias}."searchText" @@ query AND ${condition} ORDER BY ${rank} DESC, ${alias}.id DESC LIMIT ${foundMost}`;
  return { text, values: parts.values, models: parts.models, read: null, reversed: false };
}
