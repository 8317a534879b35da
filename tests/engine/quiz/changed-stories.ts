import type { Source } from '@crossread/engine';
import fc from 'fast-check';
import { libraryTexts } from '../../helpers/library.ts';

/** What can become of one report while it stays English prose. */
type Change = (sentences: readonly string[], place: number, other: number) => readonly string[];

const changes: readonly Change[] = [
  (sentences, place) => sentences.toSpliced(place, 1),
  (sentences, place) => sentences.toSpliced(place, 0, sentences[place] ?? ''),
  (sentences, place, other) => sentences.with(place, sentences[other] ?? '').with(other, sentences[place] ?? ''),
  (sentences, place, other) => sentences.with(place, otherNumbers(sentences[place] ?? '', other)),
];

function otherNumbers(sentence: string, by: number): string {
  return sentence.replace(/\d+/g, (digits) => String(Number(digits) + (by % 9) - 4).replace('-', ''));
}

/** The text cut before each space or line end that follows a sentence. */
const inSentences = (text: string): readonly string[] => text.split(/(?<=[.!?]["”’]?)(?=\s)/);
const counts =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|third|quarter|dozens?|scores|hundreds?|thousands?|millions?|billions?|twice|doubled?|couple|several|\w+teen|\w+ty)\b/i;

const changed = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...changes), fc.nat(200), fc.nat(200)), { maxLength: 8 })
    .map((all) =>
      all
        .reduce(
          (sentences, [change, place, other]) =>
            sentences.length === 0 ? sentences : change(sentences, place % sentences.length, other % sentences.length),
          inSentences(text),
        )
        .join(''),
    );

const withoutFigures = (text: string): string =>
  inSentences(text)
    .filter((sentence) => !counts.test(sentence))
    .join('');

const someReports = fc
  .constantFrom(...libraryTexts)
  .chain((texts) => fc.shuffledSubarray([...texts], { minLength: 1 }))
  .chain((texts) => fc.tuple(...texts.map(changed)));

/** Reports of one event: as the demo library has them, changed, repeated, emptied, alone, and without figures. */
export const anyStory: fc.Arbitrary<readonly Source[]> = fc
  .oneof(
    { weight: 6, arbitrary: someReports },
    { weight: 1, arbitrary: someReports.map((texts) => [...texts, ...texts.slice(0, 1)]) },
    { weight: 1, arbitrary: someReports.map(([first = '']) => [first, first]) },
    { weight: 1, arbitrary: someReports.map((texts) => [...texts, '']) },
    { weight: 1, arbitrary: someReports.map((texts) => texts.map(withoutFigures)) },
    { weight: 1, arbitrary: fc.constant(['']) },
  )
  .map(sourcesOf);

export function sourcesOf(texts: readonly string[]): readonly Source[] {
  return texts.map((content, index) => ({ id: `a${index + 1}`, path: `${index + 1}.txt`, content, format: 'text' }));
}
