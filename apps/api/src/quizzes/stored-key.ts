import type { KeyedResponse, OptionRole } from '@crossread/shared';

/** Words of a report, by the report's stored id. */
export interface StoredEvidence {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A keyed response as stored: its evidence names stored articles. */
export type StoredKeyedResponse =
  Exclude<KeyedResponse, { readonly spans: unknown }> | { readonly spans: readonly StoredEvidence[] };

/** What an option means: never sent before the answer. */
export interface StoredOptionKey {
  readonly id: string;
  readonly role: OptionRole;
  readonly feedback: string;
  readonly evidence: readonly StoredEvidence[];
}
