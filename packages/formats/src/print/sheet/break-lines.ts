import type { Range } from '@crossread/shared';

export interface TextLine extends Range {
  /** What is printed: the words between `start` and `end`, one space between them. */
  readonly text: string;
}

/**
 * Words as lines of at most `measure` em. Every way of printing takes these lines, so that a line has one number on
 * screen and on paper, whatever the font there.
 */
export function breakLines(text: string, { start, end }: Range, measure: number): readonly TextLine[] {
  const lines: TextLine[] = [];
  let width = 0;
  for (const word of wordsIn(text, start, end, measure)) {
    const line = lines.at(-1);
    const wider = width + spaceEm + word.width;
    if (line && wider <= measure) {
      lines[lines.length - 1] = { start: line.start, end: word.end, text: `${line.text} ${word.text}` };
      width = wider;
    } else {
      lines.push({ start: word.start, end: word.end, text: word.text });
      width = word.width;
    }
  }
  return lines;
}

interface Word extends TextLine {
  readonly width: number;
}

/** Words that are wider than a line, such as addresses and texts without spaces, come in pieces. */
function* wordsIn(text: string, start: number, end: number, measure: number): Generator<Word> {
  for (const { index, 0: found } of text.slice(start, end).matchAll(/\S+/g)) {
    let piece = '';
    let width = 0;
    let at = start + index;
    for (const { segment } of graphemes.segment(found)) {
      const em = emOf(segment);
      if (piece && width + em > measure) {
        yield { start: at, end: at + piece.length, text: piece, width };
        at += piece.length;
        piece = '';
        width = 0;
      }
      piece += segment;
      width += em;
    }
    yield { start: at, end: at + piece.length, text: piece, width };
  }
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const spaceEm = 0.26;
const narrow = new Set("!'(),-./:;I[]`fijltr|‘’“”·");
const wide = new Set('mwMW@%—…');

/** About how wide a character is in a sans-serif of the common kind: the means of Noto Sans for its class of letters. */
function emOf(character: string): number {
  if (narrow.has(character)) return 0.34;
  if (wide.has(character)) return 0.93;
  if (character >= 'A' && character <= 'Z') return 0.68;
  return (character.codePointAt(0) ?? 0) < 0x250 ? 0.58 : 1;
}
