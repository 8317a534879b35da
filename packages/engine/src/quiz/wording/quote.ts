const doubles = /[“”„"«»]/g;

/** Words of a text between double marks, double marks within them made single, one without its partner left out. */
export function quoted(text: string): string {
  return `“${withoutEnd(inner(text), ' ,;:–—-')}”`;
}

/** The words alone, fit to stand between double marks: one line, marks in pairs. */
export function inner(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const marks = [...line.matchAll(doubles)];
  if (marks.length % 2 === 1) return line.replace(doubles, '').trim();
  let opening = false;
  return line.replace(doubles, () => {
    opening = !opening;
    return opening ? '‘' : '’';
  });
}

/** The text less what of `marks` it ends with. */
export function withoutEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
