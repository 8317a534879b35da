import type { Model } from './model.ts';
import { orderSql, type Order } from './order-by.ts';
import { isRecord, type Args } from './record.ts';
import { quoted, type StatementParts } from './statement-parts.ts';
import { Unsupported } from './unsupported.ts';

/** Which of the ordered rows are wanted: Prisma's `take`, `skip` and `cursor`. */
export interface PageSql {
  /** A condition on the rows of the alias. */
  readonly where: string;
  /** The end of the statement, from ORDER BY on. */
  readonly rest: string;
  /** The rows come from the end backwards. */
  readonly reversed: boolean;
}

export function pageSql(
  parts: StatementParts,
  model: Model,
  alias: string,
  { take, skip, cursor }: Args,
  orders: readonly Order[],
  /** What rows of the list have in common with the cursor's, as a condition on an alias of either. */
  inList: (alias: string) => string = () => 'true',
): PageSql {
  const paged = take !== undefined || skip !== undefined || cursor !== undefined;
  if (paged && orders.length === 0) throw new Unsupported('A page of rows in no order.');
  const reversed = wholeNumber(take) < 0;
  const limit = take === undefined ? '' : ` LIMIT ${parts.value(Math.abs(wholeNumber(take)))}::int`;
  const offset = skip === undefined || skip === 0 ? '' : ` OFFSET ${parts.value(wholeNumber(skip))}::int`;
  return {
    where: cursor === undefined ? 'true' : cursorSql(parts, model, alias, cursor, orders, reversed, inList),
    rest: `${orderSql(orders, reversed)}${limit}${offset}`,
    reversed,
  };
}

function wholeNumber(value: unknown): number {
  if (value === undefined) return 0;
  if (!Number.isSafeInteger(value)) throw new Unsupported('A page has whole numbers.');
  return value as number;
}

/** The cursor's row and those after it: none, where there is no such row. */
function cursorSql(
  parts: StatementParts,
  model: Model,
  alias: string,
  cursor: unknown,
  orders: readonly Order[],
  reversed: boolean,
  inList: (alias: string) => string,
): string {
  const id = isRecord(cursor) && Object.keys(cursor).length === 1 ? cursor['id'] : undefined;
  if (typeof id !== 'string' || !model.columns.has('id')) throw new Unsupported('A cursor that is no id.');
  const place = parts.value(id);
  const at = parts.alias(model.name);
  const row = `${quoted(model.name)} ${at} WHERE ${at}.id = ${place} AND ${inList(at)}`;
  const columns = orders.map(({ column, descending }) => {
    if (column === null) throw new Unsupported('A cursor in rows ordered by what may be null.');
    const there = `(SELECT ${at}.${quoted(column)} FROM ${row})`;
    return { sql: `${alias}.${quoted(column)}`, there, after: descending === reversed ? '>' : '<' };
  });
  const ways = columns.map(({ sql, there, after }, index) => {
    const same = columns.slice(0, index).map((before) => `${before.sql} = ${before.there}`);
    return [...same, `${sql} ${after}${index === columns.length - 1 ? '=' : ''} ${there}`].join(' AND ');
  });
  return `((${ways.join(') OR (')}))`;
}
