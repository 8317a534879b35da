import { anki } from './anki/anki.ts';
import type { Format } from './format.ts';
import { gift } from './gift/write-gift.ts';
import { json } from './json/write-json.ts';
import { moodleXml } from './moodle-xml/write-moodle-xml.ts';
import { printFormats } from './print/print-formats.ts';
import { blooket } from './spreadsheets/blooket.ts';
import { kahoot } from './spreadsheets/kahoot.ts';
import { wayground } from './spreadsheets/wayground.ts';
import { wholeCsv } from './spreadsheets/whole-csv.ts';
import { qti21, qti30 } from './qti/qti.ts';

/** Every format a quiz leaves in, in the order in which they are offered. */
export const formats: readonly Format[] = [
  ...printFormats,
  gift,
  moodleXml,
  qti21,
  qti30,
  anki,
  kahoot,
  wayground,
  blooket,
  wholeCsv,
  json,
];

export function formatById(id: string): Format | undefined {
  return formats.find((format) => format.id === id);
}
