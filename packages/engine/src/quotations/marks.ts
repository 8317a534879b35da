/** Marks of one family open and close each other: “ ” " „ · ‘ ’ ' ‚ · « » · ‹ ›. */
export type MarkFamily = 'double' | 'single' | 'guillemet' | 'angle';

/** What a mark can be, judged by its shape and its neighbours; `either` is left to the marks open before it. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly family: MarkFamily;
  readonly side: 'open' | 'close' | 'either';
}

const families: Readonly<Record<string, MarkFamily>> = {
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  "'": 'single',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  '«': 'guillemet',
  '»': 'guillemet',
  '‹': 'angle',
  '›': 'angle',
};

const anyMark = /``|''|["“”„‟«»‹›'‘’‚‛]/g;
const blank = /\s/;
const opener = /[([{<\-–—/“‘„«‹"']/;
const wordCharacter = /[\p{L}\p{N}]/u;
/** Words that begin with an apostrophe: 'em, 'til, '90s. */
const elision = /^(?:\d\ds|em|til|tis|twas|cause|bout|round|cos|ere|n)(?![\p{L}\p{N}])/iu;

/**
 * The quotation marks of `text` between `start` and `end`, one paragraph. Apostrophes, feet and inches are left out where
 * the neighbours tell; a plural possessive before a lower-case word (the miners' strike) is told by `pairMarks`.
 */
export function readMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  anyMark.lastIndex = start;
  for (let match = anyMark.exec(text); match && match.index < end; match = anyMark.exec(text)) {
    const at = match.index;
    const after = at + match[0].length;
    if (after > end) break;
    if (at > start && after < end && isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(after))) {
      const shape = text.charAt(at);
      // Most marks are the apostrophes of "don't": told without the patterns below.
      if (after === at + 1 && (shape === "'" || shape === '’')) continue;
    }
    const mark = readMark(text, at, after, start, end);
    if (mark) marks.push(mark);
  }
  return marks;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function readMark(text: string, at: number, after: number, start: number, end: number): Mark | null {
  const shape = text.slice(at, after);
  const before = at > start ? text.charAt(at - 1) : ' ';
  const next = after < end ? text.charAt(after) : ' ';
  const mayOpen = (blank.test(before) || opener.test(before)) && !blank.test(next);
  const mayClose = !blank.test(before);
  const mark = (family: MarkFamily, side: Mark['side']): Mark => ({ start: at, end: after, family, side });

  if (shape === '``') return mark('double', 'open');
  if (shape === "''") return mark('double', mayClose ? 'close' : 'open');
  const family = families[shape] ?? 'double';
  if (family === 'single') {
    const side = readSingle(shape, text.slice(after, Math.min(end, after + 8)), before, next, mayOpen, mayClose);
    return side && mark('single', side);
  }
  if (mayOpen && !mayClose) return mark(family, 'open');
  if (mayClose && (blank.test(next) || !mayOpen))
    return mark(family, shape === '“' && !blank.test(next) ? 'open' : 'close');
  if (!mayOpen && !mayClose) return mark(family, shape === '«' || shape === '‹' ? 'open' : 'either');
  if ('“„«‹‟'.includes(shape)) return mark(family, 'open');
  return mark(family, wordCharacter.test(next) ? 'either' : 'close');
}

function readSingle(
  shape: string,
  following: string,
  before: string,
  next: string,
  mayOpen: boolean,
  mayClose: boolean,
): Mark['side'] | null {
  if (wordCharacter.test(before) && wordCharacter.test(next)) return null;
  if (elision.test(following)) return null;
  if (mayOpen && shape !== '’') return 'open';
  return mayClose && !wordCharacter.test(next) ? 'close' : null;
}
