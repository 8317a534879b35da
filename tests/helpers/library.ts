import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../prisma/library', import.meta.url));

/** The demo library's stories: the paths of each one's reports, in order. */
export const libraryFiles: readonly (readonly string[])[] = readdirSync(folder)
  .sort()
  .map((story) =>
    readdirSync(join(folder, story))
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) => join(folder, story, file)),
  );

/** The same with the texts of the reports. */
export const libraryTexts: readonly (readonly string[])[] = libraryFiles.map((files) =>
  files.map((file) => readFileSync(file, 'utf8')),
);
