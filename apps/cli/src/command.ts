import type { ParseArgsConfig } from 'node:util';

/** An option as `--help` shows it. `value` is the placeholder of its argument; without one it is a switch. */
export interface Option {
  readonly value?: string;
  readonly description: string;
}

export interface Arguments {
  readonly files: readonly string[];
  /** Whether a switch was given. */
  has(option: string): boolean;
  /** What was given to an option with a value. */
  get(option: string): string | undefined;
}

/** 0: done; 1: an input could not be used, and the others are done. Wrong usage is a `UsageError`, status 2. */
export type ExitStatus = 0 | 1;

export interface Command {
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What follows the command's name in the usage line. */
  readonly synopsis: string;
  /** What it reads and prints, a paragraph each. */
  readonly details: readonly string[];
  /** What the last paragraph lists: names with what they mean. */
  readonly rows?: readonly (readonly [name: string, meaning: string])[];
  readonly options: Readonly<Record<string, Option>>;
  /** `none`: it takes no file arguments; `some`: at least one; `any`: as many as are given. */
  readonly files: 'none' | 'some' | 'any';
  run(given: Arguments): Promise<ExitStatus>;
}

/** The command line itself is wrong; the message says how. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** `util.parseArgs`'s form of a command's options. Every command has `--help`. */
export function parseOptions(command: Command): NonNullable<ParseArgsConfig['options']> {
  const own = Object.entries(command.options).map(([name, { value }]) => [
    name,
    { type: value === undefined ? 'boolean' : 'string' } as const,
  ]);
  return { ...Object.fromEntries(own), help: { type: 'boolean', short: 'h' } };
}
