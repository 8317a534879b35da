import type { Content, Style } from 'pdfmake';
import type { Exported } from '../../format.ts';
import { inMarks } from '../sheet/answer-key.ts';
import type { AnswerKey, KeyEntry } from '../sheet/answer-key.ts';
import { breakLines } from '../sheet/break-lines.ts';
import { indent, keptWhole, soft } from './measures.ts';
import { writePdf } from './write-pdf.ts';
import type { OwnWords } from '../../own-words.ts';

/** The teacher's key: answers at a glance, then each with its words, by the line numbers of the sheet. */
export function keyPdf({ title, words, entries }: AnswerKey): Promise<Exported> {
  const named = words.key(title);
  return writePdf({
    title: named,
    content: [
      { text: named, fontSize: 20, bold: true, lineHeight: 1, margin: [0, 0, 0, 14] },
      ...atAGlance(entries),
      ...entries.map((entry) => entryContent(entry, words)),
    ],
    parts: [
      { question: null, name: 'The title', text: title },
      ...entries.map((entry) => ({
        question: entry.id,
        name: null,
        text: textsOf(entry, words).join(''),
      })),
    ],
  });
}

function atAGlance(entries: readonly KeyEntry[]): readonly Content[] {
  const short = entries.flatMap(({ number, short }) => (short === null ? [] : [{ number, short }]));
  if (short.length === 0) return [];
  const text = short.flatMap(({ number, short }) => [
    { text: `${number}.\u00a0`, color: soft },
    { text: `${short.replaceAll(' ', '\u00a0')}     `, bold: true },
  ]);
  return [{ text, lineHeight: 1.4, margin: [0, 0, 0, 20] }];
}

function entryContent(entry: KeyEntry, words: OwnWords): Content {
  const { number, prompt, answer, skill, others, rubric, needsReview } = entry;
  const small: Style = { fontSize: 9.5, margin: [0, 3, 0, 0] };
  return {
    unbreakable: keptWhole(heightOf(entry, words)),
    margin: [0, 0, 0, 18],
    stack: [
      {
        columns: [
          { width: indent - 6, text: String(number), fontSize: 10, bold: true },
          {
            width: '*',
            stack: [
              { text: prompt, color: soft, fontSize: 10 },
              answerAndSkill(answer, skill),
              ...rubric.map((text) => ({ text, ...small })),
              { ...placed(entry.explanation, entry.places), margin: [0, 3, 0, 0] },
              ...entry.evidence.map(({ quote, place }) => ({
                ...placed(inMarks(quote, words), place === null ? [] : [place]),
                ...small,
              })),
              ...others.map(({ letter, text, feedback }) => ({
                text: [{ text: `${letter}. ${text}: `, bold: true }, feedback],
                ...small,
              })),
              ...(needsReview ? [{ text: words.lookOver, bold: true, ...small }] : []),
            ],
          },
        ],
        columnGap: 6,
      },
    ],
  };
}

function answerAndSkill(answer: string, skill: string | null): Content {
  return {
    columns: [
      { width: '*', text: answer, bold: true },
      { width: 'auto', text: skill ?? '', fontSize: 9, color: soft },
    ],
    columnGap: 12,
    margin: [0, 3, 0, 0],
  };
}

/** Words and, softer, where they stand. */
function placed(words: string, places: readonly string[]) {
  return { text: [words, { text: ` ${places.join('; ')}`, color: soft, fontSize: 9.5 }] };
}

function textsOf(
  { prompt, answer, explanation, places, evidence, others, rubric }: KeyEntry,
  words: OwnWords,
): readonly string[] {
  return [
    prompt,
    answer,
    explanation + places.join('; '),
    ...evidence.map(({ quote, place }) => `${inMarks(quote, words)} ${place ?? ''}`),
    ...others.map(({ letter, text, feedback }) => `${letter} ${text}: ${feedback}`),
    ...rubric,
  ];
}

/** An estimate, on the high side. */
function heightOf(entry: KeyEntry, words: OwnWords): number {
  const lines = textsOf(entry, words).map((text) => breakLines(text, { start: 0, end: text.length }, 37).length);
  return lines.reduce((sum, count) => sum + count * 17 + 3, 60);
}
