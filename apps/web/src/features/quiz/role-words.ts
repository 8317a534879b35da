import type { OptionRole } from './attempt-documents.ts';

/** What an option is, for someone who has just picked it. */
export const roleWords: Readonly<Record<OptionRole, string>> = {
  KEY: 'What the reports support',
  MISREADS_EVIDENCE: 'The right words, misread',
  OTHER_PASSAGE: 'From another passage',
  OTHER_SOURCE: 'From another report',
  UNSUPPORTED: 'In none of the reports',
};
