import { letterReports } from './report-letters.ts';

/** Reports of an invented storm, one with a name that runs from the right and one with a very long one. */
export const exampleReports = letterReports([
  { id: 'post', displayName: 'The Harbour Post' },
  { id: 'courier', displayName: 'The Island Courier' },
  { id: 'observer', displayName: 'مراقب الجزيرة' },
  { id: 'gazette', displayName: 'The Outer Islands Fisheries and Weather Gazette (Evening Edition)' },
]);

export const exampleSlug = 'storm-at-port-lissa';
