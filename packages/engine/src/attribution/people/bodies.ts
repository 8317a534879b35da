import { companyNouns } from '../../lexicon/institutions.ts';
import type { Reading } from '../reading.ts';
import { findBodies } from './find-bodies.ts';

/** The bodies a report has named so far, by the noun that stands for them. */
export interface Bodies {
  add(name: string, noun: string): void;
  /** The full name that "the union", "the company" stands for at a token; `null` where none was given. Asked in order of place. */
  named(noun: string, at: number): string | null;
}

const company = 'company';

export function makeBodies(reading: Reading): Bodies {
  const found = findBodies(reading);
  const latest = new Map<string, string>();
  let next = 0;
  const add = (name: string, noun: string): void => {
    latest.set(noun, name);
    if (companyNouns.has(noun)) latest.set(company, name);
  };
  return {
    add,
    named: (noun, at) => {
      for (; next < found.length && (found[next]?.first ?? 0) < at; next += 1)
        add(found[next]?.name ?? '', found[next]?.noun ?? '');
      return latest.get(noun) ?? (companyNouns.has(noun) ? (latest.get(company) ?? null) : null);
    },
  };
}
