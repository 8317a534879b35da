/** A, B … Z, AA, AB …: what a report is called beside its number in the list. */
export function reportLabel(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : reportLabel(Math.floor(index / 26) - 1) + letter;
}
