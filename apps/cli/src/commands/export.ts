import { draftQuiz, quizIn, render } from '@crossread/engine';
import { ExportError, formatById, formats } from '@crossread/formats';
import type { ExportNote, Format, QuizDocument } from '@crossread/formats';
import type { Language } from '@crossread/shared';
import { UsageError } from '../command.ts';
import type { Arguments, Command, ExitStatus } from '../command.ts';
import { filesHelp } from '../help.ts';
import { askedLanguage, languageOption } from '../input/language.ts';
import { documentIn, importedDocument, madeDocument } from '../input/quiz-document.ts';
import { askedQuiz, quizOptions } from '../input/quiz-options.ts';
import { readStory } from '../input/read-story.ts';
import { printProblem, printProblems, warn } from '../output/terminal.ts';
import { writeWhole } from '../output/write-whole.ts';

export const exportQuiz: Command = {
  summary: 'Writes a quiz in the format of a school’s system, a live-quiz service or a printer',
  synopsis: '--format ID [--out OUT] [--quiz QUIZ | FILE...]',
  details: [
    filesHelp + ' The quiz is the one that `crossread quiz` makes of the same files and options.',
    'QUIZ is a quiz that was made before: what `--format json` or `crossread quiz --json` wrote, or a GIFT file from elsewhere.',
    'What the format cannot carry, or carries in another form, is said on standard error, a line each, with the question’s id. The formats are:',
  ],
  rows: formats.map(({ id, name, purpose }) => [id, `${name}, ${purpose}`]),
  options: {
    format: { value: 'ID', description: 'one of the formats above' },
    out: { value: 'OUT', description: 'the file to write, whole or not at all (default: standard output)' },
    quiz: { value: 'QUIZ', description: 'write this quiz instead of making one; - is standard input' },
    language: languageOption,
    ...quizOptions,
  },
  files: 'any',

  async run(given) {
    const format = formatOf(given.get('format'));
    const out = given.get('out');
    if (out === undefined && process.stdout.isTTY && !isText(format)) {
      throw new UsageError(`${format.name} is no text for a terminal: name a file, --out quiz${format.extension}.`);
    }
    const language = askedLanguage(given);
    const read = given.get('quiz') === undefined ? await makeOne(given, language) : await readOne(given, language);
    if (!read) return 1;
    const exported = await write(format, read.document);
    if (!exported) return 1;
    exported.notes.forEach(printNote);
    if (out === undefined) {
      process.stdout.write(exported.bytes);
    } else {
      const problem = await writeWhole(out, exported.bytes);
      if (problem !== null) {
        printProblem(problem);
        return 1;
      }
    }
    return read.status;
  },
};

interface Read {
  readonly document: QuizDocument;
  readonly status: ExitStatus;
}

async function makeOne(given: Arguments, language: Language): Promise<Read | null> {
  if (given.files.length === 0) throw new UsageError('name at least one FILE, or a quiz that was made: --quiz QUIZ.');
  const asked = askedQuiz(given);
  const read = await readStory(given.files);
  if (!read) return null;
  const { quiz, messages } = draftQuiz(read.story, asked);
  for (const note of messages) warn(render(note, language));
  return { document: madeDocument(read.story, quizIn(quiz, language), language), status: read.complete ? 0 : 1 };
}

async function readOne({ files, get }: Arguments, language: Language): Promise<Read | null> {
  if (files.length > 0) throw new UsageError('--quiz names a quiz that was made: no FILE is read with it.');
  const asked = Object.keys(quizOptions).find((option) => get(option) !== undefined);
  if (asked !== undefined) throw new UsageError(`--${asked} is for making a quiz: --quiz names one that was made.`);
  const imported = await importedDocument(get('quiz') ?? '');
  if ('code' in imported) {
    printProblems([imported]);
    return null;
  }
  imported.notes.forEach(printNote);
  return {
    document: get('language') === undefined ? imported.document : documentIn(imported.document, language),
    status: 0,
  };
}

async function write(format: Format, document: QuizDocument) {
  try {
    return await format.write(document);
  } catch (error) {
    if (!(error instanceof ExportError)) throw error;
    printProblem(error.message);
    return null;
  }
}

function formatOf(id: string | undefined): Format {
  const format = formatById(id ?? '');
  if (format) return format;
  const known = `There are ${formats.map(({ id }) => id).join(', ')}.`;
  throw new UsageError(
    id === undefined ? `name a format: --format ID. ${known}` : `there is no format "${id}". ${known}`,
  );
}

function isText({ mediaType }: Format): boolean {
  return mediaType.startsWith('text/') || mediaType === 'application/json' || mediaType === 'application/xml';
}

function printNote({ question, message }: ExportNote): void {
  warn(question === null ? message : `${question}: ${message}`);
}
