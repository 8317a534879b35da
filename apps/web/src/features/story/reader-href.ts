/** The reader's address: one report, or two side by side, and the claim to go to. */
export function readerHref(
  slug: string,
  reports: { readonly a: string; readonly b?: string; readonly claim?: string },
): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(reports)) if (value) params.set(name, value);
  return `/stories/${slug}/read?${params}`;
}
