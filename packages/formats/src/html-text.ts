/** Plain text as HTML: its markup characters as entities, its line ends as breaks. */
export function htmlText(text: string): string {
  return xmlCharacters(text)
    .replace(/[&<>"]/g, (character) => `&${entities[character]};`)
    .replace(/\r\n?|\n/g, '<br>');
}

/** Paragraphs of plain text as HTML. */
export function htmlParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.map((paragraph) => `<p>${htmlText(paragraph)}</p>`).join('');
}

/** The text with U+FFFD for each character that no XML 1.0 document may hold, not even as an entity. */
export function xmlCharacters(text: string): string {
  // eslint-disable-next-line no-control-regex -- these, and halves of surrogate pairs, are what XML 1.0, 2.2 rules out
  return text.replace(/[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu, '\ufffd');
}

const entities: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
