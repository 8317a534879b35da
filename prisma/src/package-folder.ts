import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * This package's folder, which holds the migrations and the demo library. It is looked for upwards, because bundled
 * code runs from the folder of the app it was bundled into.
 */
export function packageFolder(): string {
  const start = path.dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = path.dirname(folder)) {
    for (const candidate of [folder, path.join(folder, 'prisma')]) {
      if (existsSync(path.join(candidate, 'migrations/migration_lock.toml'))) return candidate;
    }
    if (folder === path.dirname(folder))
      throw new Error(`No prisma/migrations above ${start}: the checkout is not whole.`);
  }
}
