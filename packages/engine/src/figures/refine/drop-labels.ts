import { months, weekdays } from '../../lexicon/calendar.ts';
import { labelWhenCapital, labelWords } from '../../lexicon/numbered-names.ts';
import type { Refiner } from '../../pipeline/stage.ts';
import type { Token } from '../../text/document.ts';
import type { FigureContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { glued } from '../numeral.ts';

/** Drops counts that only name something: "Flight 370", "Boeing 787", "Group of Seven", "Covid-19", "No. 10", phone numbers. */
export const dropLabels: Refiner<Draft, FigureContext> = {
  name: 'drop-labels',
  refine: (drafts, context) =>
    drafts.filter((draft) => draft.figureKind !== 'count' || draft.value === null || !isLabel(draft, context)),
};

function isLabel(draft: Draft, { tokens, document }: FigureContext): boolean {
  const { first, last, number } = draft;
  const sentence = document.sentences[draft.sentence];
  const before = first > (sentence?.first ?? 0) ? tokens[first - 1] : undefined;
  const after = last < (sentence?.last ?? 0) ? tokens[last] : undefined;
  const headline = /^(?:title|heading)$/.test(document.blocks[sentence?.block ?? 0]?.kind ?? '');
  if (isIdentifier(number.text)) return true;
  if (before === undefined) return isListNumber(draft, tokens, after);
  if (labelWords.has(before.lower) && before.tag !== 'VERB' && before.tag !== 'ADP') {
    const capital = /^\p{Lu}/u.test(before.text);
    // At the start of a sentence the capital says nothing: "Season 4 starts", but "Last 40 days".
    const opens = first - 1 === (sentence?.first ?? 0) && /^(?:NOUN|ADJ|PROPN)$/.test(after?.tag ?? '');
    if (before.lower === 'no' ? capital : !labelWhenCapital.has(before.lower) || (capital && !opens)) return true;
  }
  if (before.lower === 'number' && before.tag === 'NOUN' && before.text !== 'number') return true;
  if (before.text === '(' && after?.text === ')') return true;
  if (isGlued(before, after, tokens, first, last)) return true;
  if (isHyphenated(before, tokens, first, last)) return true;
  if (/^\p{Lu}/u.test(number.text)) return !headline && isCapitalName(before, after);
  if (headline) return false;
  if (isType(before, tokens[last]) || isSecondOfNames(tokens, first)) return true;
  return (
    isNumberedName(before, after, tokens[last + 1]) ||
    (/^\d{3,}$/.test(number.text) && /^(?:DET|PRON|ADJ|PART)$/.test(before.tag) && isModelNumber(tokens, last))
  );
}

/** "2. Rain", and an agency's number of a later version of its text: "2-Storm reaches the coast". */
function isListNumber({ first, last, sentence }: Draft, tokens: readonly Token[], after: Token | undefined): boolean {
  const next = tokens[last + 1];
  if (after === undefined || next?.sentence !== sentence || !glued(tokens, last)) return false;
  const version =
    after.text === '-' && glued(tokens, last + 1) && next.tag === 'PROPN' && /^\d$/.test(tokens[first]?.text ?? '');
  return /^[.)]$/.test(after.text) || version;
}

/** Long bare digits, and pieces of telephone numbers and addresses. */
function isIdentifier(text: string): boolean {
  return /^\d{7,}$/.test(text) && !text.endsWith('000');
}

/** Pieces of timestamps, addresses, codes and nicknames: "10:38:07.190Z", "A4", "x@7", "49ers". */
function isGlued(
  before: Token,
  after: Token | undefined,
  tokens: readonly Token[],
  first: number,
  last: number,
): boolean {
  if (glued(tokens, first) && /[\p{L}\d:/_@#.×*]$/u.test(before.text)) return true;
  if (after === undefined || !glued(tokens, last)) return false;
  return (/^[:/_@×*A-Z]/.test(after.text) && !/^[KMB]$/.test(after.text)) || /^ers?$/.test(after.text);
}

/** "Covid-19", "F-16", "7-Eleven": a hyphen ties the number to a word. */
function isHyphenated(before: Token, tokens: readonly Token[], first: number, last: number): boolean {
  const second = tokens[first - 2];
  const tied = /^[-/–]$/.test(before.text) && glued(tokens, first) && glued(tokens, first - 1);
  if (
    tied &&
    second !== undefined &&
    /\p{L}$/u.test(second.text) &&
    second.tag !== 'NUM' &&
    !/^(?:mid|pre|post|non|magnitude)$/.test(second.lower)
  )
    return true;
  const next = tokens[last];
  if (!/^[-/–]$/.test(next?.text ?? '') || !glued(tokens, last) || !glued(tokens, last + 1)) return false;
  return /^(?:\p{Lu}|\d)/u.test(tokens[last + 1]?.text ?? '') && !/^\p{Lu}/u.test(tokens[first]?.text ?? '');
}

const opening = new Set(['"', '“', '‘', "'", ':', '-', '–', '—', '(', '.', '…', '...']);

/** "Group of Seven", "the Big Four", "Six Nations": a number word with a capital inside a sentence. */
function isCapitalName(before: Token, after: Token | undefined): boolean {
  return (
    !opening.has(before.text) &&
    (before.lower === 'of' ||
      /^\p{Lu}/u.test(before.text) ||
      /^\p{Lu}/u.test(after?.text ?? '') ||
      /^(?:the|big)$/i.test(before.text))
  );
}

/** "The Noor 2 and 3 plants", "Gates 4 or 5": the second number of a name that bears two. */
function isSecondOfNames(tokens: readonly Token[], first: number): boolean {
  const [name, number, joint] = [tokens[first - 3], tokens[first - 2], tokens[first - 1]];
  if (!/^(?:and|or|&)$/.test(joint?.lower ?? '') || !/^\d{1,3}$/.test(number?.text ?? '')) return false;
  return (
    name?.tag === 'PROPN' && !months.has(name.lower) && !weekdays.has(name.lower) && name.sentence === joint?.sentence
  );
}

const notTypes = /^(?:US|UK|UN|EU|UAE|A|I|AM|PM|USD|EUR|GBP|AUD|CAD|NZD|HK|RM|RS)$/;

/** "AK 47 rifles", "F 16 jets", "MH 370": one to three capitals and then digits are a type, whatever follows. */
function isType(before: Token, after: Token | undefined): boolean {
  return /^\p{Lu}{1,3}$/u.test(before.text) && !notTypes.test(before.text) && after?.tag !== 'SYM';
}

/** "Boeing 787 had", "Apollo 11": a name with nothing counted after the number. */
function isNumberedName(before: Token, after: Token | undefined, second: Token | undefined): boolean {
  if (!/^\p{Lu}/u.test(before.text) || !/^(?:PROPN|NOUN|VERB)$/.test(before.tag)) return false;
  if (months.has(before.lower) || weekdays.has(before.lower)) return false;
  if (after === undefined) return true;
  if (after.tag === 'PROPN') return true;
  const counted =
    after.tag === 'NOUN' || after.tag === 'ADJ' || after.tag === 'NUM' || after.tag === 'VERB' || after.lower === 'of';
  return !counted || (after.tag === 'VERB' && second?.tag === 'DET');
}

/** "The 787 Dreamliner", "its 911 Carrera": digits before a singular name with no noun after it. */
function isModelNumber(tokens: readonly Token[], last: number): boolean {
  let end = last;
  while (tokens[end]?.tag === 'PROPN' && /^\p{Lu}/u.test(tokens[end]?.text ?? '')) end += 1;
  const name = tokens[end - 1];
  if (end === last || name === undefined || months.has(name.lower) || weekdays.has(name.lower)) return false;
  return !/(?:s|ese|ish|men)$/.test(name.lower) && !/^(?:NOUN|AUX)$/.test(tokens[end]?.tag ?? '');
}
