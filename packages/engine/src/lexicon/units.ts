import { units, type Unit } from '@crossread/shared';

/** Units by their written forms. */
export const unitOfWritten: ReadonlyMap<string, Unit> = new Map(
  units.flatMap((unit) => unit.written.map((form) => [form, unit])),
);

/** One-letter and word-like forms that are units only where they touch their digits: "5g", "20 C" but not "3 in". */
export const gluedOnly: ReadonlySet<string> = new Set([
  'm',
  'g',
  't',
  'l',
  'c',
  'f',
  'w',
  'v',
  'in.',
  'mi',
  'db',
  'mb',
  'min',
]);
