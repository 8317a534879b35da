import { formatById } from '@crossread/formats';
import type { Exported, QuizDocument } from '@crossread/formats';

/** The document in a format, by the format's id. */
export function written(id: string, document: QuizDocument): Promise<Exported> {
  const format = formatById(id);
  if (!format) throw new Error(`There is no format "${id}".`);
  return format.write(document);
}

export function decoded({ bytes }: Exported): string {
  return new TextDecoder().decode(bytes);
}
