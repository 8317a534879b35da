import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Source } from '@crossread/engine';
import { z } from 'zod';

/** What `story.json` of a library story says; the reports are files beside it, in this order. */
const storyFile = z.object({
  slug: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  summary: z.string().min(1),
  date: z.iso.date(),
  teachingText: z.boolean(),
  reports: z.array(z.string().regex(/^[\w.-]+\.txt$/)).min(2),
});

export interface LibraryStory extends z.infer<typeof storyFile> {
  readonly sources: readonly Source[];
  /** Hash of all its files: another one means that something has changed. */
  readonly fingerprint: string;
}

/** The stories of a library folder, by slug. */
export function readLibrary(folder: string): readonly LibraryStory[] {
  const folders = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'story.json')));
  return folders.sort().map((name) => readStory(path.join(folder, name)));
}

function readStory(folder: string): LibraryStory {
  const description = readFileSync(path.join(folder, 'story.json'), 'utf8');
  const story = storyFile.parse(JSON.parse(description));
  const contents = story.reports.map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const sources = story.reports.map((name, index): Source => ({
    id: `r${index + 1}`,
    path: name,
    content: contents[index] ?? '',
    format: 'text',
  }));
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([story, contents]))
    .digest('hex');
  return { ...story, sources, fingerprint };
}
