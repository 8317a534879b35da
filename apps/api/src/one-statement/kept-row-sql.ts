import type { Model } from './model.ts';
import type { Args } from './record.ts';
import { rowSql, type SelectionSql } from './selection.ts';
import type { StatementParts } from './statement-parts.ts';

interface KeptSql extends SelectionSql {
  readonly values: readonly unknown[];
  readonly models: readonly string[];
}

/** By Prisma's `select`. */
const kept = new WeakMap<object, KeptSql>();

/**
 * `rowSql` for the first row of a statement that has nothing but the name of its table yet. A selection that nobody can
 * change is kept by whoever made it, and asked for again: its SQL is written once.
 */
export function firstRowSql(parts: StatementParts, model: Model, alias: string, args: Args): SelectionSql {
  const { select, include } = args;
  if (typeof select !== 'object' || select === null || !Object.isFrozen(select) || include !== undefined) {
    return rowSql(parts, model, alias, args);
  }
  const known = kept.get(select);
  if (known) {
    parts.values.push(...known.values);
    parts.models.push(...known.models);
    return known;
  }
  const { sql, read } = rowSql(parts, model, alias, args);
  kept.set(select, { sql, read, values: [...parts.values], models: parts.models.slice(1) });
  return { sql, read };
}
