import type { Format } from './format.ts';

/** Every format a quiz leaves in, in the order in which they are offered. */
export const formats: readonly Format[] = [];

export function formatById(id: string): Format | undefined {
  return formats.find((format) => format.id === id);
}
