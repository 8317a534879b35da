import { invalid } from '../errors.ts';

const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/;

/** The moment that an input names; `field` names the input in the error. */
export function moment(text: string, field: string): Date {
  const read = new Date(iso.test(text) ? text : Number.NaN);
  if (!Number.isNaN(read.getTime())) return read;
  const example = '2026-01-31T08:30:00Z';
  throw invalid(
    'bad-moment',
    field,
    `"${text.slice(0, 40)}" is no moment in ISO 8601 with its zone, such as ${example}.`,
  );
}
