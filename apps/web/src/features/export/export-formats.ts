import { cache } from 'react';
import { fetchGraphQL } from '#graphql/server.ts';
import type { ResultOf } from '#graphql/tada.ts';
import { graphql } from '#graphql/tada.ts';

const exportFormatsQuery = graphql(`
  query ExportFormats {
    exportFormats {
      format
      name
      purpose
      keyless
    }
  }
`);
export type ExportFormat = ResultOf<typeof exportFormatsQuery>['exportFormats'][number];

export const fetchExportFormats = cache(async (): Promise<readonly ExportFormat[]> => {
  const { exportFormats } = await fetchGraphQL(exportFormatsQuery, {});
  return exportFormats;
});
