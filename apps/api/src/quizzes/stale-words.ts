/** Stands where a check's name does for a question that its owner took out. */
export const dismissed = 'dismissed';

/**
 * What everyone may know of why a question was left out, by the check that it failed. The check's own words may name
 * the key, and attempts that began before still ask the question.
 */
export function staleWords(gate: string): string {
  if (gate === dismissed) return 'Whoever made the quiz took it out.';
  if (gate === 'same-text') return 'A report that it is about is not the same any more.';
  if (gate === 'evidence-slices' || gate === 'read-again') {
    return 'Words that it rests on are not read as they were when it was made.';
  }
  return 'Its answer does not follow from the reports as they are read now.';
}
