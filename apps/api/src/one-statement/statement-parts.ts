/** What the parts of one statement share while it is written. */
export class StatementParts {
  readonly values: unknown[] = [];
  /** Whose tables it reads: a name for each time that one is named. */
  readonly models: string[] = [];

  /** A place for a value: values never become part of the text, which so stays the same for all of them. */
  value(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** A new name for a model's table. */
  alias(model: string): string {
    this.models.push(model);
    return `t${this.models.length}`;
  }
}

/** A name of the schema's as SQL. */
export function quoted(name: string): string {
  return `"${name}"`;
}
