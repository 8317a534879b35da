import type { WriteStream } from 'node:tty';
import { draftQuiz, quizIn, render } from '@crossread/engine';
import type { Command } from '../command.ts';
import { filesHelp, jsonOption } from '../help.ts';
import { askedQuiz, quizOptions } from '../input/quiz-options.ts';
import { askedLanguage, languageOption } from '../input/language.ts';
import { readStory } from '../input/read-story.ts';
import { leftOutSheet } from '../output/left-out-sheet.ts';
import { quizSheet } from '../output/quiz-sheet.ts';
import { colorsOf, terminalWidth, warn } from '../output/terminal.ts';

export const quiz: Command = {
  summary: 'Makes a quiz of what reports of one event say, each key with the words it rests on',
  synopsis: '[--json] [--explain] [--count N] [OPTION...] FILE...',
  details: [
    filesHelp,
    'The same files and options always give the same quiz. Where the reports do not support what was asked for, it says why on standard error.',
  ],
  options: {
    json: jsonOption,
    explain: {
      description: 'also say why each draft that was kept out was; with --json on standard error',
    },
    language: languageOption,
    ...quizOptions,
  },
  files: 'some',

  async run(given) {
    const asked = askedQuiz(given);
    const language = askedLanguage(given);
    const read = await readStory(given.files);
    if (!read) return 1;
    const draft = draftQuiz(read.story, asked);
    for (const note of draft.messages) warn(render(note, language));
    const quiz = quizIn(draft.quiz, language);
    const paper = (stream: WriteStream) => ({ width: terminalWidth(), colors: colorsOf(stream) });
    const json = given.has('json');
    console.log(json ? JSON.stringify(quiz, null, 2) : quizSheet(quiz, language, paper(process.stdout)));
    if (given.has('explain')) {
      if (json) console.error(leftOutSheet(draft, paper(process.stderr)));
      else console.log(`\n${leftOutSheet(draft, paper(process.stdout))}`);
    }
    return read.complete ? 0 : 1;
  },
};
