import type { Format } from './format.ts';
import { printFormats } from './print/print-formats.ts';

/** Every format a quiz leaves in, in the order in which they are offered. */
export const formats: readonly Format[] = [...printFormats];

export function formatById(id: string): Format | undefined {
  return formats.find((format) => format.id === id);
}
