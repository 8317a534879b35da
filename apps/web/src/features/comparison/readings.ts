import type { LetteredReport } from '#features/story/report-letters.ts';
import type { Comparison, Member } from './comparison-fragment.ts';

type Figure = NonNullable<Member['figure']>;

/** What one or several reports say of a quantity in the same words: one lane of the number line. */
export interface Reading {
  readonly letters: readonly string[];
  readonly words: string;
  readonly figure: Figure;
  readonly withdrawn: boolean;
}

/** The members of a comparison, those of the same words and bounds together, the smallest first. */
export function readingsOf({ members }: Comparison, reports: readonly LetteredReport[]): readonly Reading[] {
  const letters = new Map(reports.map(({ id, letter }) => [id, letter]));
  const readings = new Map<string, Reading>();
  for (const { figure, span, status, article } of members) {
    const letter = letters.get(article.id);
    if (!figure || letter === undefined) continue;
    const words = asPrinted(span.text);
    const withdrawn = status === 'RETRACTED';
    const key = JSON.stringify([words.toLowerCase(), figure.pragmatic, withdrawn]);
    const reading = readings.get(key) ?? { letters: [], words, figure, withdrawn };
    if (!reading.letters.includes(letter)) readings.set(key, { ...reading, letters: [...reading.letters, letter] });
  }
  return [...readings.values()]
    .map((reading) => ({ ...reading, letters: inOrder(reading.letters, reports) }))
    .sort((a, b) => leastOf(a) - leastOf(b));
}

function leastOf({ figure: { pragmatic } }: Reading): number {
  return pragmatic.lower?.value ?? pragmatic.upper?.value ?? 0;
}

function inOrder(letters: readonly string[], reports: readonly LetteredReport[]): readonly string[] {
  return reports.map(({ letter }) => letter).filter((letter) => letters.includes(letter));
}

/** A phrase on one line, however the report broke it. */
export function asPrinted(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
