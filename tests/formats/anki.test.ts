import { createHash } from 'node:crypto';
import { ExportError, formatById } from '@crossread/formats';
import type { QuizDocument } from '@crossread/formats';
import { expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import initSqlJs from 'sql.js';
import { quizOfEach } from '../helpers/quiz-of-each.ts';

async function exported(document: QuizDocument = quizOfEach) {
  const format = formatById('anki');
  if (!format) throw new Error('Anki is not among the formats.');
  return format.write(document);
}

type Row = Readonly<Record<string, number | string>>;

/** A package's collection, read with SQLite: the rows of a query. */
async function open(bytes: Uint8Array): Promise<(sql: string) => readonly Row[]> {
  const { Database } = await initSqlJs();
  const database = new Database(unzipSync(bytes)['collection.anki2']);
  return (sql) => {
    const [result] = database.exec(sql);
    return (result?.values ?? []).map((values) =>
      Object.fromEntries(values.map((value, index) => [result?.columns[index] ?? '', value as number | string])),
    );
  };
}

const fields = ({ flds }: Row) => String(flds).split('\u001f');

test('the package is a collection and an empty list of media', async () => {
  const files = unzipSync((await exported()).bytes);
  expect(Object.keys(files)).toEqual(['collection.anki2', 'media']);
  expect(strFromU8(files['media'] ?? new Uint8Array())).toBe('{}');
  expect(strFromU8(files['collection.anki2']?.slice(0, 15) ?? new Uint8Array())).toBe('SQLite format 3');
});

test('the database is sound, and each note has its card in the deck of the quiz and its note type', async () => {
  const query = await open((await exported()).bytes);
  expect(query('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(query('SELECT ver, count(*) AS rows FROM col')).toEqual([{ ver: 11, rows: 1 }]);

  const [col] = query('SELECT conf, models, decks, dconf, tags FROM col');
  const columns = Object.fromEntries(Object.entries(col ?? {}).map(([name, json]) => [name, JSON.parse(String(json))]));
  const [type] = Object.values(columns['models']) as { id: number; name: string; flds: { name: string }[] }[];
  expect(type?.name).toBe('Crossread');
  expect(type?.flds.map(({ name }) => name)).toEqual([
    'Question',
    'Options',
    'Answer',
    'Explanation',
    'Evidence',
    'Report',
  ]);
  const decks = Object.values(columns['decks']) as { id: number; name: string; conf: number }[];
  expect(decks.map(({ name }) => name)).toEqual(['Default', 'Crossread: Storm over Sorrel']);
  for (const { conf } of decks) expect(columns['dconf']).toHaveProperty(String(conf));

  const [, deck] = decks;
  expect(query('SELECT DISTINCT mid FROM notes')).toEqual([{ mid: type?.id }]);
  expect(query('SELECT DISTINCT did, ord, type, queue, reps FROM cards')).toEqual([
    { did: deck?.id, ord: 0, type: 0, queue: 0, reps: 0 },
  ]);
  expect(query('SELECT count(*) AS pairs FROM notes JOIN cards ON cards.nid = notes.id')).toEqual([{ pairs: 5 }]);
  expect(query('SELECT due FROM cards ORDER BY id').map(({ due }) => due)).toEqual([1, 2, 3, 4, 5]);
});

test('a card asks, shows the options, and answers with the explanation and the words it rests on', async () => {
  const query = await open((await exported()).bytes);
  const cards = query('SELECT * FROM notes ORDER BY id').map(fields);
  expect(cards.map(([, , answer]) => answer)).toEqual([
    'B. 1,240',
    'A. Four fishermen are missing.<br>C. Waves of nine metres were measured.',
    '46 (45 to 47)',
    'Nadia Ferrer or Zoë Ferrer',
    expect.stringMatching(/^[A-D]\. The harbour office measured waves of nine metres\.$/),
  ]);
  expect(cards[0]).toEqual([
    'How many people did the coast guard evacuate, says the Harbour Post?',
    '<li>1,420</li><li>1,240</li><li>46</li>',
    'B. 1,240',
    'The Harbour Post has “1,240 people”.',
    'The coast guard evacuated 1,240 people',
    'The Harbour Post',
  ]);
  expect(query('SELECT tags FROM notes ORDER BY id LIMIT 1')).toEqual([{ tags: ' locate-figure comprehension ' }]);
});

test('the sort field and the checksum are of the question’s text, without mark-up', async () => {
  const [first] = quizOfEach.quiz.questions;
  if (!first) throw new Error('The quiz is empty.');
  const prompt = 'Is <b> & "c"\nbold?';
  const marked = { ...quizOfEach, quiz: { ...quizOfEach.quiz, questions: [{ ...first, prompt }] } };
  const [note] = (await open((await exported(marked)).bytes))('SELECT * FROM notes');
  expect(fields(note ?? {})[0]).toBe('Is &lt;b&gt; &amp; &quot;c&quot;<br>bold?');
  const text = 'Is <b> & "c"bold?';
  expect(note?.['sfld']).toBe(text);
  expect(note?.['csum']).toBe(Number.parseInt(createHash('sha1').update(text).digest('hex').slice(0, 8), 16));
});

test('exported again the bytes are the same; mended by a newer engine the same notes come back, newer', async () => {
  expect((await exported()).bytes).toEqual((await exported()).bytes);
  const mended: QuizDocument = {
    ...quizOfEach,
    quiz: {
      ...quizOfEach.quiz,
      engine: { name: 'crossread', version: '99.0.0' },
      questions: quizOfEach.quiz.questions.map((question) => ({ ...question, explanation: 'Mended.' })),
    },
  };
  const [before, after] = await Promise.all([exported(), exported(mended)]);
  const notes = async (bytes: Uint8Array) => (await open(bytes))('SELECT id, guid, mod FROM notes ORDER BY id');
  const [old, present] = [await notes(before.bytes), await notes(after.bytes)];
  expect(present.map(({ id, guid }) => [id, guid])).toEqual(old.map(({ id, guid }) => [id, guid]));
  expect(new Set(old.map(({ guid }) => guid)).size).toBe(5);
  expect(Number(present[0]?.['mod'])).toBeGreaterThan(Number(old[0]?.['mod']));
});

test('another quiz is another deck with notes of its own', async () => {
  const other = { ...quizOfEach, title: 'Another :: deck', quiz: { ...quizOfEach.quiz, seed: 'other' } };
  const decks = await Promise.all([exported(), exported(other)]);
  const [first = [], second = []] = await Promise.all(
    decks.map(async ({ bytes }) =>
      (await open(bytes))('SELECT notes.id, guid, did FROM notes JOIN cards ON nid = notes.id'),
    ),
  );
  for (const column of ['id', 'guid', 'did']) {
    const own = new Set(first.map((row) => row[column]));
    expect(second.filter((row) => own.has(row[column] ?? ''))).toEqual([]);
  }
  const [col] = (await open(decks[1]?.bytes ?? new Uint8Array()))('SELECT decks FROM col');
  expect(String(col?.['decks'])).toContain('"Crossread: Another : deck"');
});

test('what no card can ask is left out, and that is said; a quiz of nothing else is refused', async () => {
  const { notes } = await exported();
  expect(notes.filter(({ message }) => message.includes('left out')).map(({ question }) => question)).toEqual([
    'q6',
    'q7',
    'q8',
  ]);
  expect(notes[0]?.question).toBeNull();
  const questions = quizOfEach.quiz.questions.filter(({ interaction }) => interaction === 'extended-text');
  await expect(exported({ ...quizOfEach, quiz: { ...quizOfEach.quiz, questions } })).rejects.toThrow(ExportError);
});
