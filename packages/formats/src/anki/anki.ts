import initSqlJs from 'sql.js';
import { carryEach } from '../carry-each.ts';
import type { Exported, Format } from '../format.ts';
import { tagsOf } from '../labels.ts';
import type { QuizDocument } from '../quiz-document.ts';
import { stableId } from '../stable-id.ts';
import { zip } from '../zip.ts';
import { collection } from './collection.ts';
import type { AnkiNote } from './collection.ts';
import { fieldsOf } from './fields.ts';

export const anki: Format = {
  id: 'anki',
  name: 'Anki',
  purpose: 'for learning with flash cards',
  extension: '.apkg',
  mediaType: 'application/vnd.anki',
  write: async (document) => writeDeck(document),
};

async function writeDeck(document: QuizDocument): Promise<Exported> {
  const id = numberFrom(stableId(document));
  const { carried: notes, notes: said } = carryEach(document, 'Anki', (question, note): AnkiNote | null => {
    const fields = fieldsOf(question, document, note);
    const place = document.quiz.questions.indexOf(question) + 1;
    return (
      fields && { guid: stableId(document, question.id).slice(0, 20), id: id + place, tags: tagsOf(question), fields }
    );
  });
  const name = `Crossread: ${document.title.replace(/::/g, ':')}`; // two colons would make a deck within a deck
  // Node finds the WebAssembly of sql.js beside the package's own code, which our bundles leave where npm put it.
  const sql = await initSqlJs();
  const bytes = collection(sql, { id, name, modified: modifiedBy(document), notes });
  const files = new Map<string, Uint8Array | string>([
    ['collection.anki2', bytes],
    ['media', '{}'],
  ]);
  const whole = [
    'The deck holds no reports: learners should have read them.',
    'Learners grade themselves in Anki: it keeps no scores, no certainty and no feedback on single options.',
  ].map((message) => ({ question: null, message }));
  return { bytes: zip(files), notes: [...whole, ...said] };
}

/** An id in the range of Anki's own, which are milliseconds since 1970, spaced so that a deck's notes fit in between. */
function numberFrom(hex: string): number {
  return 1_400_000_000_000 + Number.parseInt(hex.slice(0, 7), 16) * 1000;
}

/**
 * Seconds since 1970 that grow with the engine's version and come from no clock: importing again what a newer engine has
 * mended replaces the cards and keeps what was learnt.
 */
function modifiedBy({ quiz }: QuizDocument): number {
  const [major = 0, minor = 0, patch = 0] = quiz.engine?.version.split('.').map(Number) ?? [];
  return 1_600_000_000 + (major * 1000 + minor) * 1000 + patch;
}
