import { modelNamed, type Model } from './model.ts';
import { given, isRecord } from './record.ts';
import { quoted, type StatementParts } from './statement-parts.ts';
import { Unsupported } from './unsupported.ts';
import { joinSql } from './where.ts';

/** One thing that rows are ordered by. */
export interface Order {
  readonly sql: string;
  readonly descending: boolean;
  /** The column of the row itself, where it is one that is never null: a cursor needs that. */
  readonly column: string | null;
}

/** Prisma's `orderBy`: an object with one name, or a list of such. */
export function ordersOf(parts: StatementParts, model: Model, alias: string, orderBy: unknown): readonly Order[] {
  if (orderBy === undefined) return [];
  const list: readonly unknown[] = Array.isArray(orderBy) ? orderBy : [orderBy];
  return list.map((one) => orderOf(parts, model, alias, one));
}

function orderOf(parts: StatementParts, model: Model, alias: string, one: unknown): Order {
  const [entry, ...more] = isRecord(one) ? given(one) : [];
  if (!entry || more.length > 0) throw new Unsupported('An order has one name.');
  const [name, direction] = entry;
  const column = model.columns.get(name);
  if (column) {
    if (direction !== 'asc' && direction !== 'desc') throw new Unsupported('An order with options.');
    const sql = `${alias}.${quoted(name)}`;
    return { sql, descending: direction === 'desc', column: column.nullable || column.isList ? null : name };
  }
  const relation = model.relations.get(name);
  if (!relation || relation.isList) throw new Unsupported(`${model.name} cannot be ordered by ${name}.`);
  const target = modelNamed(relation.target);
  const other = parts.alias(target.name);
  const inner = orderOf(parts, target, other, direction);
  const join = joinSql(relation, alias, other);
  const sql = `(SELECT ${inner.sql} FROM ${quoted(target.name)} ${other} WHERE ${join})`;
  return { sql, descending: inner.descending, column: null };
}

/** ` ORDER BY …` or nothing; `reversed` for the last rows instead of the first. */
export function orderSql(orders: readonly Order[], reversed: boolean): string {
  if (orders.length === 0) return '';
  return ` ORDER BY ${orders.map(({ sql, descending }) => `${sql} ${descending === reversed ? 'ASC' : 'DESC'}`).join(', ')}`;
}
