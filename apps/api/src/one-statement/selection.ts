import { modelNamed, type Model, type Relation } from './model.ts';
import { ordersOf } from './order-by.ts';
import { pageSql } from './page.ts';
import { childReader, dateReader, reader, reverser, type Reader } from './reader.ts';
import { given, isRecord, type Args } from './record.ts';
import { quoted, type StatementParts } from './statement-parts.ts';
import { Unsupported } from './unsupported.ts';
import { joinSql, whereSql } from './where.ts';

/** A row as JSON: SQL that writes it, and what has to be done to what it wrote, if anything. */
export interface SelectionSql {
  readonly sql: string;
  readonly read: Reader | null;
}

const known = new Set(['select', 'include', 'where', 'orderBy', 'take', 'skip', 'cursor']);
/** A function of PostgreSQL takes 100 arguments; a pair of them for a field. */
const fieldsMost = 50;

/** The row `alias` with what Prisma's `select` or `include` names. */
export function rowSql(parts: StatementParts, model: Model, alias: string, args: Args): SelectionSql {
  const pairs: string[] = [];
  const readers: Reader[] = [];
  const add = (name: string, sql: string, read: Reader | null): void => {
    pairs.push(`'${name}',${sql}`);
    if (read) readers.push(read);
  };
  for (const [name, wanted] of wantedOf(model, args)) {
    const column = model.columns.get(name);
    const relation = model.relations.get(name);
    if (column) {
      if (wanted !== true) throw new Unsupported(`A column has no arguments.`);
      if (!plainTypes.has(column.type)) throw new Unsupported(`Columns of the type ${column.type}.`);
      const isDate = column.type === 'DateTime';
      if (isDate && column.isList) throw new Unsupported('Lists of dates.');
      add(name, `${alias}.${quoted(name)}`, isDate ? dateReader(name) : null);
    } else if (name === '_count') {
      add(name, countsSql(parts, model, alias, wanted), null);
    } else if (relation) {
      const { sql, read, reversed } = relationSql(parts, relation, alias, wanted === true ? {} : wanted);
      add(name, sql, read && childReader(name, relation.isList, read));
      if (reversed) readers.push(reverser(name));
    } else {
      throw new Unsupported(`${model.name} has no ${name}.`);
    }
  }
  if (pairs.length === 0 || pairs.length > fieldsMost) throw new Unsupported(`A row of ${pairs.length} fields.`);
  return { sql: `json_build_object(${pairs.join(',')})`, read: reader(readers) };
}

/** Types that JSON carries as they are, and dates, which are read; enums have names of their own. */
const plainTypes = {
  has: (type: string): boolean => !['BigInt', 'Bytes', 'Decimal'].includes(type),
};

/** Throws where there is an argument that would be left out. */
export function checkedArgs(args: unknown): Args {
  if (!isRecord(args)) throw new Unsupported('Arguments are an object.');
  const other = given(args).find(([name]) => !known.has(name));
  if (other) throw new Unsupported(`The argument ${other[0]}.`);
  return args;
}

function wantedOf(model: Model, { select, include }: Args): readonly (readonly [string, unknown])[] {
  const named = (map: unknown) => {
    if (!isRecord(map)) throw new Unsupported('A selection is an object.');
    return given(map).filter(([, wanted]) => wanted !== false);
  };
  if (select !== undefined) {
    if (include !== undefined) throw new Unsupported('select and include at once.');
    return named(select);
  }
  const all = [...model.columns.keys()].map((name) => [name, true] as const);
  return include === undefined ? all : [...all, ...named(include)];
}

interface RelationSql extends SelectionSql {
  /** The rows of the list come from the end backwards. */
  readonly reversed: boolean;
}

function relationSql(parts: StatementParts, relation: Relation, alias: string, wanted: unknown): RelationSql {
  const args = checkedArgs(wanted);
  const target = modelNamed(relation.target);
  const { isList, ours, theirs } = relation;
  const [only, ...more] = isRecord(args['select']) ? given(args['select']) : [];
  if (!isList && ours && only?.[0] === theirs && only[1] === true && more.length === 0) {
    // The other's id stands here: no need to look the other up.
    const key = `${alias}.${quoted(ours)}`;
    const sql = `json_build_object('${theirs}',${key})`;
    return {
      sql: relation.nullable ? `CASE WHEN ${key} IS NOT NULL THEN ${sql} END` : sql,
      read: null,
      reversed: false,
    };
  }
  const other = parts.alias(target.name);
  const { sql, read } = rowSql(parts, target, other, args);
  const from = `${quoted(target.name)} ${other} WHERE ${joinSql(relation, alias, other)}`;
  if (!isList) {
    if (Object.keys(args).some((name) => name !== 'select' && name !== 'include')) {
      throw new Unsupported('A filter on the one row of a relation.');
    }
    return { sql: `(SELECT ${sql} FROM ${from})`, read, reversed: false };
  }
  const where = whereSql(parts, target, other, args['where']);
  const orders = ordersOf(parts, target, other, args['orderBy']);
  const page = pageSql(parts, target, other, args, orders, (row) => joinSql(relation, alias, row));
  const sqlOfList = `SELECT ${sql} FROM ${from}${and(where)}${and(page.where)}${page.rest}`;
  return { sql: `array_to_json(ARRAY(${sqlOfList}))`, read, reversed: page.reversed };
}

function countsSql(parts: StatementParts, model: Model, alias: string, wanted: unknown): string {
  const select = isRecord(wanted) && Object.keys(wanted).length === 1 ? wanted['select'] : undefined;
  if (!isRecord(select)) throw new Unsupported('A count of everything.');
  const pairs = given(select).map(([name, counted]) => {
    const relation = model.relations.get(name);
    if (!relation?.isList || (counted !== true && !isRecord(counted))) throw new Unsupported(`A count of ${name}.`);
    if (isRecord(counted) && Object.keys(counted).some((key) => key !== 'where'))
      throw new Unsupported('A counted page.');
    const target = modelNamed(relation.target);
    const other = parts.alias(target.name);
    const where = whereSql(parts, target, other, isRecord(counted) ? counted['where'] : undefined);
    const from = `${quoted(target.name)} ${other} WHERE ${joinSql(relation, alias, other)}${and(where)}`;
    return `'${name}',(SELECT count(*)::int FROM ${from})`;
  });
  return `json_build_object(${pairs.join(',')})`;
}

export function and(condition: string): string {
  return condition === 'true' ? '' : ` AND ${condition}`;
}
