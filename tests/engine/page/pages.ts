/** Four paragraphs of an invented report. */
export const paragraphs = [
  'The harbour authority said on Monday that the northern quay would stay closed for at least a fortnight.',
  'Divers found cracks in nine of the forty piles that carry it, the harbour master told the council.',
  'Ferries to the islands will leave from the southern basin until then, twice a day instead of five times.',
  'Shopkeepers near the quay asked the council to pay for half of what they expect to lose.',
] as const;

/** A saved page of the report; `head` and the pieces of its body are put in as they are. */
export function pageOf({ head = '', body = paragraphs.map((text) => `<p>${text}</p>`).join('') }): string {
  return `<!doctype html><html><head>${head}</head><body><article><h1>Quay closed after cracks</h1>${body}</article></body></html>`;
}

/** The report's paragraphs with `markup` before the third. */
export function withAmidst(markup: string): string {
  const [first, second, ...others] = paragraphs.map((text) => `<p>${text}</p>`);
  return `${first}${second}${markup}${others.join('')}`;
}

/** The report's paragraphs with `markup` after the last. */
export function withBelow(markup: string): string {
  return `${paragraphs.map((text) => `<p>${text}</p>`).join('')}${markup}`;
}
