import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../apps/web/messages');

interface Sentences {
  readonly [key: string]: string | Sentences;
}

/** The files of a language's sentences: account.json, library.json … */
export function partsOf(language: string): readonly string[] {
  return readdirSync(path.join(folder, language)).filter((file) => file.endsWith('.json'));
}

/** Each sentence of a part by its key, those within groups as `group.key`. */
export function sentencesOf(language: string, part: string): ReadonlyMap<string, string> {
  const read = JSON.parse(readFileSync(path.join(folder, language, part), 'utf8')) as Sentences;
  const flat = (sentences: Sentences, before = ''): [string, string][] =>
    Object.entries(sentences).flatMap(([key, value]) =>
      typeof value === 'string' ? [[before + key, value] as [string, string]] : flat(value, `${before}${key}.`),
    );
  return new Map(flat(read));
}
