import { modelNamed, type Column, type Model, type Relation } from './model.ts';
import { given, isRecord } from './record.ts';
import { quoted, type StatementParts } from './statement-parts.ts';
import { Unsupported } from './unsupported.ts';

/** A Prisma filter as a condition on the rows of `alias`. */
export function whereSql(parts: StatementParts, model: Model, alias: string, where: unknown): string {
  if (where === undefined) return 'true';
  if (!isRecord(where)) throw new Unsupported('A filter is an object.');
  return allOf(given(where).map(([name, filter]) => conditionSql(parts, model, alias, name, filter)));
}

function conditionSql(parts: StatementParts, model: Model, alias: string, name: string, filter: unknown): string {
  const each = (): string[] =>
    (Array.isArray(filter) ? filter : [filter]).map((one) => whereSql(parts, model, alias, one));
  if (name === 'AND') return allOf(each());
  if (name === 'OR') {
    if (!Array.isArray(filter)) throw new Unsupported('OR takes a list.');
    return anyOf(each());
  }
  if (name === 'NOT') return allOf(each().map((condition) => `NOT ${condition}`));
  const column = model.columns.get(name);
  if (column) return columnSql(parts, column, `${alias}.${quoted(name)}`, filter);
  const relation = model.relations.get(name);
  if (relation) return relationSql(parts, relation, alias, filter);
  throw new Unsupported(`${model.name} has no ${name} to filter by.`);
}

const comparisons: Readonly<Record<string, string>> = { lt: '<', lte: '<=', gt: '>', gte: '>=' };

function columnSql(parts: StatementParts, { type, isList }: Column, sql: string, filter: unknown): string {
  if (isList || type === 'Json') throw new Unsupported('Lists and JSON have filters of their own.');
  if (!isRecord(filter)) return equalsSql(parts, sql, filter);
  const { mode, ...tests } = filter;
  if (mode !== undefined && mode !== 'insensitive' && mode !== 'default') throw new Unsupported('An unknown mode.');
  const insensitive = mode === 'insensitive';
  return allOf(
    given(tests).map(([test, value]) => {
      if (test === 'contains' && typeof value === 'string') {
        return `${sql} ${insensitive ? 'ILIKE' : 'LIKE'} ${parts.value(`%${value}%`)}`;
      }
      if (insensitive) throw new Unsupported(`${test} in any case of letters.`);
      if (test === 'equals') return equalsSql(parts, sql, value);
      if (test === 'not' && !isRecord(value)) return differsSql(parts, sql, value);
      if (test === 'in' && Array.isArray(value) && value.every(isScalar)) return `${sql} = ANY(${parts.value(value)})`;
      const operator = comparisons[test];
      if (operator && isScalar(value)) return `${sql} ${operator} ${parts.value(value)}`;
      throw new Unsupported(`The filter ${test}.`);
    }),
  );
}

function equalsSql(parts: StatementParts, sql: string, value: unknown): string {
  if (value === null) return `${sql} IS NULL`;
  if (!isScalar(value)) throw new Unsupported('Equality with what is no plain value.');
  return `${sql} = ${parts.value(value)}`;
}

function differsSql(parts: StatementParts, sql: string, value: unknown): string {
  if (value === null) return `${sql} IS NOT NULL`;
  if (!isScalar(value)) throw new Unsupported('Difference from what is no plain value.');
  return `${sql} <> ${parts.value(value)}`;
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value) || value instanceof Date;
}

function relationSql(parts: StatementParts, relation: Relation, alias: string, filter: unknown): string {
  if (!isRecord(filter)) throw new Unsupported('A relation is filtered by an object.');
  if (!relation.isList) {
    if ('is' in filter || 'isNot' in filter) throw new Unsupported('is and isNot.');
    return existsSql(parts, relation, alias, filter);
  }
  return allOf(
    given(filter).map(([quantifier, condition]) => {
      if (quantifier === 'some') return existsSql(parts, relation, alias, condition);
      if (quantifier === 'none') return `NOT ${existsSql(parts, relation, alias, condition)}`;
      throw new Unsupported(`The quantifier ${quantifier}.`);
    }),
  );
}

function existsSql(parts: StatementParts, relation: Relation, alias: string, filter: unknown): string {
  const target = modelNamed(relation.target);
  const other = parts.alias(target.name);
  const condition = whereSql(parts, target, other, filter);
  return `EXISTS (SELECT 1 FROM ${quoted(target.name)} ${other} WHERE ${joinSql(relation, alias, other)} AND ${condition})`;
}

/** The rows of a relation, from the row `alias` to those of `other`. */
export function joinSql({ ours, theirs }: Relation, alias: string, other: string): string {
  return `${other}.${quoted(theirs)} = ${alias}.${quoted(ours ?? 'id')}`;
}

function allOf(conditions: readonly string[]): string {
  if (conditions.length === 0) return 'true';
  return conditions.length === 1 && conditions[0] ? conditions[0] : `(${conditions.join(' AND ')})`;
}

function anyOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'false' : `(${conditions.join(' OR ')})`;
}
