/**
 * The source text as it is stored and indexed ever after: NUL (which PostgreSQL refuses) and lone surrogates (which
 * UTF-8 cannot hold) become U+FFFD, one code unit for one, so that no offset moves. All else stays, CRLF and no-break
 * spaces too.
 */
export function cleanText(content: string): string {
  // With the u flag a surrogate class matches only halves that stand alone.
  return content.replace(/[\0\uD800-\uDFFF]/gu, '\uFFFD');
}
