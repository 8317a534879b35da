import { withSearch } from '#ui/search-parameter.ts';
import type { Verdict } from '#ui/verdict-mark.tsx';

/** What the library's address asks for. */
export interface LibraryFilter {
  readonly search: string;
  readonly verdict: Verdict | null;
  /** The cursor after which to go on. */
  readonly after: string | null;
}

type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** Those that can be asked for, the most pressing first. */
export const verdicts: readonly Verdict[] = ['CONFLICT', 'RETRACTED', 'COMPATIBLE', 'AGREE'];

/** Reads the address; what it does not know it leaves out. */
export function readLibraryFilter(params: SearchParams): LibraryFilter {
  const one = (name: string) => [params[name]].flat()[0] ?? '';
  return {
    search: one('search').trim().slice(0, 200),
    verdict: verdicts.find((verdict) => verdict === one('verdict').toUpperCase()) ?? null,
    after: one('after') || null,
  };
}

export function isFiltered({ search, verdict }: LibraryFilter): boolean {
  return search !== '' || verdict !== null;
}

/** The address of the same search after a cursor. */
export function nextPageHref({ search, verdict }: LibraryFilter, after: string): string {
  return withSearch('/', { search, verdict: verdict?.toLowerCase() ?? null, after });
}
