import type { Words } from './words.ts';

const ellipses = new Set(['...', '…', '....']);
const closers = new Set(['"', '”', '’', "'", ')', ']', '»']);
/** Words that wink-nlp ends a sentence at now and then although a name or number follows. */
const neverLast = new Set([
  ...['mr.', 'mrs.', 'ms.', 'dr.', 'prof.', 'gen.', 'col.', 'maj.', 'capt.', 'lt.', 'sgt.', 'gov.', 'sen.', 'rep.'],
  ...['st.', 'mt.', 'no.', 'nos.', 'vs.', 'approx.', 'rev.', 'hon.', 'adm.', 'cmdr.', 'insp.'],
]);
const upperStart = /^\p{Lu}/u;
const lowerStart = /^\p{Ll}/u;
const wordStart = /^["'“‘(]?[\p{Lu}\d$€£]/u;

/**
 * Whether a sentence ends after word `index`. wink-nlp's answer, mended: an ellipsis before a capital ends one; a mark
 * with no white space after it does not, unless a capital is glued to it ("information.The"); titles do not.
 * `spaced` says whether white space follows it.
 */
export function endsSentence(words: Words, index: number, spaced: boolean): boolean {
  const text = words.texts[index] ?? '';
  const next = words.texts[index + 1];
  if (next === undefined) return true;
  if (ellipses.has(text)) return spaced && upperStart.test(next);
  // A full stop inside closing marks ends one too, which wink-nlp misses now and then.
  const stopped = (text === '”' || text === '"') && words.texts[index - 1] === '.' && spaced;
  if (stopped && upperStart.test(next)) return true;
  if (!words.sentenceEnds.has(index)) return false;
  if (neverLast.has(text.toLowerCase()) || neverLast.has(`${words.texts[index - 1]?.toLowerCase() ?? ''}${text}`)) {
    return false;
  }
  // "What now?" he asked; Rep. Mara Lind (D-Ga.) said: the sentence goes on behind the closing mark.
  if (closers.has(text) && lowerStart.test(next)) return false;
  if (spaced) return true;
  if (closers.has(next)) return false;
  return wordStart.test(next) && upperStart.test(next) && /^\p{Ll}/u.test(words.texts[index - 1] ?? '');
}
