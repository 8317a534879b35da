import { analyzeStory, draftQuiz, quizIn } from '@crossread/engine';
import { questionKinds, type Message, type Parameter, type Question } from '@crossread/shared';
import { describe, expect, test } from '@jest/globals';
import { libraryFiles, libraryTexts } from '../../helpers/library.ts';
import { render, renderWithin } from '../../../packages/engine/src/wording/render.ts';

/** The library's reports agree in their words: three that do not, of one raid. */
const raid = ['militants', 'rebels', 'gunmen'].map(
  (word, index) =>
    `The airport raid\n\nThe ${word} stormed the airport of Lissa before dawn and burned two hangars there. Police in Lissa followed the ${word} into the hills beyond the airport. ${['A baker', 'A nurse', 'A driver'][index]} saw the ${word} leave the burning hangars.`,
);
const texts = [...libraryTexts, raid];

const stories = texts.map((reports, story) =>
  analyzeStory(
    reports.map((content, index) => ({
      id: `a${index + 1}`,
      path: libraryFiles[story]?.[index] ?? `${index}.txt`,
      content,
      format: 'text' as const,
    })),
  ),
);
const drafts = stories.flatMap((story) =>
  ['1', 'two'].flatMap((seed) => questionKinds.map((kind) => draftQuiz(story, { count: 30, seed, kinds: [kind] }))),
);
const questions = drafts.flatMap(({ quiz }) => quiz.questions);

/** Everything a question says, as messages. */
function messagesOf({ messages, options }: Question): readonly Message[] {
  const said = options.flatMap((option) => (option.messages ? [option.messages.text, option.messages.feedback] : []));
  return messages ? [messages.prompt, messages.explanation, ...said, ...Object.values(messages.rubric ?? {})] : [];
}

/** The words of the reports in a message. */
function printedIn({ parameters }: Message): readonly string[] {
  return Object.values(parameters).flatMap((parameter: Parameter) =>
    typeof parameter === 'object' ? printedIn(parameter) : [String(parameter)],
  );
}

const runsOf = (text: string): ReadonlySet<string> => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.map((_, at) => words.slice(at, at + 4).join(' ')).filter((run) => run.split(' ').length === 4));
};

/** Runs of four words that the two share, outside what the reports print. */
function sharedFrame(message: Message): readonly string[] {
  const printed = [...printedIn(message)].sort((a, b) => b.length - a.length).filter((words) => words !== '');
  const frame = (text: string): string => printed.reduce((left, words) => left.replaceAll(words, ' 0 '), text);
  const [english, german] = [runsOf(frame(render(message))), runsOf(frame(render(message, 'de')))];
  return [...german].filter((run) => english.has(run));
}

test('questions of all kinds are read', () => {
  const asked = new Set(questions.map(({ kind }) => kind));
  expect(questionKinds.filter((kind) => !asked.has(kind))).toEqual([]);
});

describe('every question of the library', () => {
  test('says in English just what its messages say', () => {
    for (const { prompt, explanation, options, messages } of questions) {
      if (!messages) throw new Error('A question has no messages.');
      expect([render(messages.prompt), render(messages.explanation)]).toEqual([prompt, explanation]);
      for (const option of options) {
        const said = option.messages && [render(option.messages.text), render(option.messages.feedback)];
        expect(said).toEqual([option.text, option.feedback]);
      }
    }
  });

  test('says in German nothing of its English frame', () => {
    const notes = drafts.flatMap(({ messages }) => messages);
    const left = [...questions.flatMap(messagesOf), ...notes].filter((message) => sharedFrame(message).length > 0);
    expect(left.map((message) => render(message, 'de'))).toEqual([]);
  });

  test('keeps in German options that differ, marks in pairs and no gap', () => {
    for (const { prompt, explanation, options } of quizIn({ questions }, 'de').questions) {
      expect(new Set(options.map(({ text }) => text)).size).toBe(options.length);
      for (const words of [prompt, explanation, ...options.flatMap(({ text, feedback }) => [text, feedback])]) {
        expect(words).not.toMatch(/[{}]|“\.”|\.“\.|undefined/);
        expect(words.split('„').length).toBe(words.split('“').length);
      }
    }
  });

  test('asks in its prompt’s message for nothing that only its key needs', () => {
    for (const { messages } of questions) {
      const english = messages ? render(messages.prompt) : '';
      for (const words of messages ? printedIn(messages.prompt) : []) {
        expect(english.toLowerCase()).toContain(words.toLowerCase());
      }
    }
  });
});

test('reasons, labels and notes are their messages in English', () => {
  for (const { analysis } of stories) {
    for (const { label, message, pairs } of analysis.comparisons) {
      expect(message && renderWithin(message)).toBe(label);
      for (const pair of pairs) expect(pair.message && render(pair.message)).toBe(pair.reason);
    }
  }
  for (const { notes, messages } of drafts) expect(messages.map((message) => render(message))).toEqual(notes);
});
