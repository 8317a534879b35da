/**
 * What one request may ask for. The largest document of our own pages, the story page, is 7 levels deep and costs 11,000;
 * the introspection query of the tools is 1,900 characters long.
 */
export const requestLimits = {
  characters: 20_000,
  tokens: 2_000,
  /** Levels of fields; fragments count for what is in them. */
  depth: 12,
  aliases: 30,
  directives: 30,
  /** In rows read, as schema/field-cost.ts estimates them. */
  cost: 20_000,
} as const;

/** Of a request. The larger one is for an import of the most reports a story holds, each as long as may be, with their JSON. */
export const bodyBytes = { ordinary: 1024 ** 2, withReports: 64 * 1024 ** 2 } as const;
