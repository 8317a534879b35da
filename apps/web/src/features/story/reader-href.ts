import { withSearch } from '#ui/search-parameter.ts';

/** The reader's address: one report, or two side by side, and the claim to go to. */
export function readerHref(
  slug: string,
  reports: { readonly a: string; readonly b?: string; readonly claim?: string },
): string {
  return withSearch(`/stories/${slug}/read`, reports);
}
