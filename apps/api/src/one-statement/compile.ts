import { modelNamed, type Model } from './model.ts';
import { ordersOf } from './order-by.ts';
import { pageSql } from './page.ts';
import type { Reader } from './reader.ts';
import { StatementParts, quoted } from './statement-parts.ts';
import { firstRowSql } from './kept-row-sql.ts';
import { and, checkedArgs } from './selection.ts';
import { whereSql } from './where.ts';
import { given, isRecord, type Args } from './record.ts';
import { Unsupported } from './unsupported.ts';

export interface Statement {
  /** The same for all values: it can be prepared once. Each row has one column, `row`. */
  readonly text: string;
  readonly values: readonly unknown[];
  /** Whose tables it reads. */
  readonly models: readonly string[];
  readonly read: Reader | null;
  /** The rows come from the end backwards. */
  readonly reversed: boolean;
}

/**
 * One statement for Prisma's arguments of a find. Throws `Unsupported` where it cannot say them all. With `counted`, each
 * row has beside it how many there are in `total`, on all pages.
 */
export function compileFind(modelName: string, args: Args, counted = false): Statement {
  const model = modelNamed(modelName);
  const parts = new StatementParts();
  const alias = parts.alias(model.name);
  const checked = checkedArgs(args);
  const { sql, read } = firstRowSql(parts, model, alias, checked);
  const where = whereSql(parts, model, alias, checked['where']);
  const page = pageSql(parts, model, alias, checked, ordersOf(parts, model, alias, checked['orderBy']));
  const total = counted ? `, (${countSql(parts, model, checked['where'])}) AS total` : '';
  const text = `SELECT ${sql} AS row${total} FROM ${quoted(model.name)} ${alias} WHERE ${where}${and(page.where)}${page.rest}`;
  return { text, values: parts.values, models: parts.models, read, reversed: page.reversed };
}

export interface StatementByKey {
  /** Lacks its last value, the list of keys. Each row has its `key` beside it. */
  readonly statement: Statement;
  readonly key: string;
}

/** The same for the one row of a key, written so that it can find the rows of other keys too. */
export function compileFindByKey(modelName: string, args: Args): StatementByKey {
  const model = modelNamed(modelName);
  const { where, ...selection } = checkedArgs(args);
  if (Object.keys(selection).some((name) => name !== 'select' && name !== 'include')) {
    throw new Unsupported('A single row that is paged.');
  }
  const { column, key, rest } = keyOf(model, where);
  const parts = new StatementParts();
  const alias = parts.alias(model.name);
  const { sql, read } = firstRowSql(parts, model, alias, selection);
  const found = `${alias}.${quoted(column)}`;
  const condition = whereSql(parts, model, alias, rest);
  const text = `SELECT ${found} AS key, ${sql} AS row FROM ${quoted(model.name)} ${alias} WHERE ${found} = ANY($${parts.values.length + 1})${and(condition)}`;
  return { statement: { text, values: parts.values, models: parts.models, read, reversed: false }, key };
}

/** The unique column that `where` names, and what else it asks for. */
function keyOf(model: Model, where: unknown): { readonly column: string; readonly key: string; readonly rest: Args } {
  const filters = isRecord(where) ? given(where) : [];
  const named = filters.find(([name, value]) => model.columns.get(name)?.isUnique && typeof value === 'string');
  if (!named) throw new Unsupported('A key of more than one column.');
  const [column, key] = named;
  // PostgreSQL gives UUIDs back in small letters.
  const canonical = column === 'id' ? String(key).toLowerCase() : String(key);
  return { column, key: canonical, rest: Object.fromEntries(filters.filter((filter) => filter !== named)) };
}

/** The same for a count, whose row is the number. */
export function compileCount(modelName: string, { where, ...other }: Args): Statement {
  if (Object.keys(other).length > 0) throw new Unsupported('A count of less than all rows.');
  const model = modelNamed(modelName);
  const parts = new StatementParts();
  const text = countSql(parts, model, where);
  return { text, values: parts.values, models: parts.models, read: null, reversed: false };
}

function countSql(parts: StatementParts, model: Model, where: unknown): string {
  const alias = parts.alias(model.name);
  const condition = whereSql(parts, model, alias, where);
  return `SELECT count(*)::int AS row FROM ${quoted(model.name)} ${alias} WHERE ${condition}`;
}
