import type { colorsOf } from './terminal.ts';

/** How a sheet for a person is laid out. */
export interface SheetOptions {
  /** Columns. */
  readonly width: number;
  readonly colors: ReturnType<typeof colorsOf>;
}
