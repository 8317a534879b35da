import type { TestReport } from './reports.ts';

/** Long enough that an import of it is still under way when it is first asked about. */
export const longReport: TestReport = {
  name: 'long.txt',
  content: `The Long Paper\n\nSorrel remembers Ilva\n\n6 March 2024\n\n${'Port Lissa is a quiet town on Sorrel, and Teodor Brandt governs it from a small house by the sea. '.repeat(2500)}`,
};
