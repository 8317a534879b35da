import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Source } from '@crossread/engine';
import { packageFolder } from '@crossread/prisma/launch';

export type Story = readonly Source[];

/** The demo library's stories. */
export function libraryStories(): Story[] {
  const folder = join(packageFolder(), 'library');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const reports = readdirSync(join(folder, name)).filter((file) => file.endsWith('.txt'));
      return storyOf(reports.sort().map((file) => join(folder, name, file)));
    });
}

export function storyOf(paths: readonly string[]): Story {
  return paths.map((path, index) => ({
    id: `a${index + 1}`,
    path: basename(path),
    content: readFileSync(path, 'utf8'),
    format: /\.html?$/i.test(path) ? 'html' : 'text',
  }));
}
