import { colorsOf } from '../output/terminal.ts';

export type Say = (line: string) => void;

/** Lines for the person at the terminal, each headed by the part of Crossread that it is about. */
export function logFor(part: string): Say {
  const { dim } = colorsOf(process.stdout);
  return (line) => console.log(`${dim(`${part.padEnd(8)} |`)} ${line}`);
}

/**
 * A line of a server's log as a person reads it. Structured lines (pino's) come down to their message and the error in
 * them; anything else stays as it is.
 */
export function humanLine(line: string): string {
  if (!line.startsWith('{')) return line;
  try {
    const { msg, err } = JSON.parse(line) as { readonly msg?: string; readonly err?: { readonly message?: string } };
    if (msg === undefined) return line;
    const cause = err?.message;
    return cause === undefined || cause === msg ? msg : `${msg}: ${cause}`;
  } catch {
    return line;
  }
}
