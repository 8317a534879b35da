import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { SqlJsStatic } from 'sql.js';
import { fieldNames, noteType, noteTypeId } from './note-type.ts';
import type { Fields } from './note-type.ts';
import { schema } from './schema.ts';

export interface AnkiNote {
  /** By which Anki knows the note again. */
  readonly guid: string;
  /** Milliseconds since 1970 in Anki's own exports; here a number that no other note of the deck has. */
  readonly id: number;
  readonly tags: readonly string[];
  readonly fields: Fields;
}

export interface AnkiDeck {
  readonly id: number;
  readonly name: string;
  /** Seconds since 1970; Anki replaces notes that are older. */
  readonly modified: number;
  readonly notes: readonly AnkiNote[];
}

/** "To be sent when next synchronised", as Anki marks what is new. */
const unsent = -1;
const separator = '\u001f';

/** A collection that holds one deck of new cards, as the bytes of an SQLite database. */
export function collection({ Database }: SqlJsStatic, deck: AnkiDeck): Uint8Array {
  const database = new Database();
  try {
    database.run(schema);
    database.run(`INSERT INTO col VALUES (${places(13)})`, [...describe(deck)]);
    deck.notes.forEach((note, index) => {
      const fields = fieldNames.map((name) => note.fields[name]);
      const [first = ''] = fields;
      const tags = note.tags.length === 0 ? '' : ` ${note.tags.join(' ')} `;
      const about = [note.id, note.guid, noteTypeId, deck.modified, unsent, tags, fields.join(separator)];
      database.run(`INSERT INTO notes VALUES (${places(11)})`, [...about, plain(first), checksum(first), 0, '']);
      const scheduling = [0, 0, index + 1, 0, 0, 0, 0, 0, 0, 0, 0];
      const card = [note.id, note.id, deck.id, 0, deck.modified, unsent, ...scheduling, ''];
      database.run(`INSERT INTO cards VALUES (${places(18)})`, card);
    });
    return database.export();
  } finally {
    database.close();
  }
}

const places = (count: number): string => Array.from({ length: count }, () => '?').join(', ');

/** The one row of `col`: its columns of JSON hold the settings, the note type, the decks and their options. */
function describe({ id, name, modified, notes }: AnkiDeck): readonly (number | string)[] {
  const settings = { activeDecks: [1], curDeck: 1, curModel: String(noteTypeId), nextPos: notes.length + 1 };
  const json = [
    { ...settings, sortType: 'noteFld', sortBackwards: false, addToCur: true, collapseTime: 1200, timeLim: 0 },
    { [noteTypeId]: noteType(modified, id) },
    { 1: deckOf(1, 'Default', modified), [id]: deckOf(id, name, modified) },
    { 1: deckOptions },
    {},
  ];
  const times = [modified, modified * 1000, modified * 1000];
  return [1, ...times, 11, 0, 0, 0, ...json.map((value) => JSON.stringify(value))];
}

function deckOf(id: number, name: string, modified: number) {
  const today = { newToday: [0, 0], revToday: [0, 0], lrnToday: [0, 0], timeToday: [0, 0] };
  const limits = { conf: 1, extendNew: 10, extendRev: 50 };
  return { id, name, mod: modified, usn: unsent, desc: '', dyn: 0, collapsed: false, ...limits, ...today };
}

/** Anki's own defaults: a learner's settings are the learner's. */
const deckOptions = {
  id: 1,
  name: 'Default',
  mod: 0,
  usn: 0,
  maxTaken: 60,
  autoplay: true,
  timer: 0,
  replayq: true,
  new: { delays: [1, 10], ints: [1, 4, 7], initialFactor: 2500, order: 1, perDay: 20, bury: true, separate: true },
  rev: { perDay: 100, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36500, minSpace: 1, bury: true },
  lapse: { delays: [10], mult: 0, minInt: 1, leechFails: 8, leechAction: 0 },
};

/** The first 32 bits of the SHA-1 of a field's text, by which Anki finds duplicates. */
function checksum(html: string): number {
  return Number.parseInt(bytesToHex(sha1(utf8ToBytes(plain(html)))).slice(0, 8), 16);
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** A field without its mark-up, which is what `htmlText` put there. */
function plain(html: string): string {
  return html.replace(/<br>/g, '').replace(/&(amp|lt|gt|quot);/g, (entity, name: string) => characters[name] ?? entity);
}
