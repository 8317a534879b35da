/** What the parts of one statement share while it is written. */
export class StatementParts {
  readonly values: unknown[] = [];
  #aliases = 0;

  /** A place for a value: values never become part of the text, which so stays the same for all of them. */
  value(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** A new name for a table. */
  alias(): string {
    this.#aliases += 1;
    return `t${this.#aliases}`;
  }
}

/** A name of the schema's as SQL. */
export function quoted(name: string): string {
  return `"${name}"`;
}
