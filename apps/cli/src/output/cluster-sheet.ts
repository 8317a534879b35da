import type { ReportCluster } from '@crossread/engine';
import type { SheetOptions } from './sheet-options.ts';
import { indented } from './wrap.ts';

export interface ClusteredReport {
  readonly path: string;
  readonly title: string | null;
}

/** What `crossread cluster` prints for a person: each story, why it is one, and its reports; then reports that stand alone. */
export function clusterSheet(
  clusters: readonly ReportCluster[],
  reports: readonly ClusteredReport[],
  { width, colors }: SheetOptions,
): string {
  const lines = ({ reports: places }: ReportCluster): string[] =>
    places.flatMap((place) => {
      const { path, title } = reports[place] ?? { path: '', title: null };
      if (title === null) return indented(path, 4, width);
      return [indented(title, 4, width), colors.dim(indented(path, 4, width))];
    });
  const stories = clusters.filter((cluster) => cluster.reports.length > 1);
  const alone = clusters.filter((cluster) => cluster.reports.length === 1);
  const sheets = stories.map((story, index) => {
    const why = story.shared.length === 0 ? [] : indented(`share: ${story.shared.join(', ')}`, 2, width);
    const heading = colors.bold(`Story ${index + 1}: ${story.reports.length} reports`);
    return [heading, ...[why].flat(), ...lines(story), ''].join('\n');
  });
  const single =
    alone.length === 0 ? [] : [colors.bold('With no other report of the same event'), ...alone.flatMap(lines), ''];
  return [...sheets, ...single].join('\n').trimEnd();
}
