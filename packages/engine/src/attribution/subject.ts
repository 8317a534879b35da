import { takesRecipient } from './complement.ts';
import type { Token } from '../text/document.ts';
import { beforeTime, type Cue } from './cue.ts';
import { headKind, maySpeak, sourceKind } from './source-kind.ts';
import {
  isPronoun,
  phraseAfter,
  phraseBefore,
  wholePhraseBefore,
  withOwner,
  withTail,
  type Phrase,
} from './noun-phrase.ts';

export interface Subject {
  readonly phrase: Phrase;
  /** `after`: "said Mara Lind"; `shared`: the subject of an earlier verb ("…, and said"). */
  readonly place: 'before' | 'after' | 'shared';
}

/** How far back the subject of a clause and the beginning of an aside are looked for, in tokens. */
const reach = 150;
const asideTokens = 40;

const takesObject = new Set(['object', 'verdict', 'quotation', 'stand', 'intent', 'figure']);
const relatives = new Set(['who', 'which', 'that', 'whom']);
const speaks = (head: Token): boolean => maySpeak(headKind(head));

/** The subject of a cue in the sentence of tokens `low` to `high` (exclusive); linear in the tokens before it. */
export function subjectOf(tokens: readonly Token[], cue: Cue, low: number, high: number): Subject | null {
  const direct = subjectBefore(tokens, cue, low);
  if (direct) return { phrase: direct, place: 'before' };
  const inverted = subjectAfter(tokens, cue, low, high);
  if (inverted) return { phrase: inverted, place: 'after' };
  if (cue.gerund && tokens[cue.subjectEnd]?.tag === 'ADP') return null;
  const parenthetical = subjectBeforeComma(tokens, cue.subjectEnd, low);
  if (parenthetical) return { phrase: parenthetical, place: 'before' };
  const shared = clauseSubject(tokens, low, cue.first);
  return shared && { phrase: shared, place: 'shared' };
}

function subjectBefore(tokens: readonly Token[], cue: Cue, low: number): Phrase | null {
  const last = tokens[cue.subjectEnd];
  if (!last || cue.subjectEnd < low) return null;
  if (relatives.has(last.lower)) {
    const comma = tokens[cue.subjectEnd - 1]?.text === ',';
    return wholePhraseBefore(tokens, cue.subjectEnd - (comma ? 2 : 1), low, speaks);
  }
  const phrase = wholePhraseBefore(tokens, cue.subjectEnd, low, speaks);
  if (!phrase) return null;
  const before = tokens[phrase.first - 1];
  // "measures taken by the alliance showed": the agent of a passive is not the subject.
  // That of "a statement by the ministry said" is whose statement it is.
  const paper = tokens[phrase.first - 2];
  if (before?.lower === 'by' && !(paper && headKind(paper) === 'document')) return null;
  return coordinated(tokens, phrase, low);
}

/** "Tokayev and Putin said": both, where the first can speak too and begins the clause. */
function coordinated(tokens: readonly Token[], phrase: Phrase, low: number): Phrase {
  if (tokens[phrase.first - 1]?.lower !== 'and') return phrase;
  const left = phraseBefore(tokens, phrase.first - 2, low);
  const begins = left && (left.first === low || /^[,;:“"]$/.test(tokens[left.first - 1]?.text ?? ''));
  return left && begins && maySpeak(sourceKind(tokens, left)) ? { ...phrase, first: left.first } : phrase;
}

/** Inverted order, after words that can have been said: a comma, a closing mark, ? or !. */
function subjectAfter(tokens: readonly Token[], cue: Cue, low: number, high: number): Phrase | null {
  const before = tokens[cue.first - 1];
  const opensSentence = cue.first === low;
  if (!opensSentence && !/^[,?!”"’'»—–-]$|^''$/.test(before?.text ?? '')) return null;
  if ((opensSentence && cue.gerund) || takesRecipient.has(cue.form.verb)) return null;
  // "Lind, who left in May, blasted Bell": behind a mere comma what follows such verbs is their object.
  if ((opensSentence || before?.text === ',') && takesObject.has(cue.form.complement)) return null;
  const phrase = phraseAfter(tokens, cue.at + 1, high);
  if (!phrase || !maySpeak(sourceKind(tokens, phrase))) return null;
  const next = tokens[withTail(tokens, phrase, high).last + 1];
  const verbFollows = next !== undefined && (next.tag === 'VERB' || next.tag === 'AUX');
  const clauseFollows = next !== undefined && relatives.has(next.lower) && next.lower === 'that';
  return verbFollows || clauseFollows ? null : withOwner(tokens, phrase, high);
}

/** "Mara Lind, the mayor of Brannik, said": steps over what stands between commas. */
function subjectBeforeComma(tokens: readonly Token[], comma: number, low: number): Phrase | null {
  if (tokens[comma]?.text !== ',') return null;
  let close = comma;
  for (let part = 0; part < 4; part += 1) {
    let open = close - 1;
    while (open > Math.max(low, close - asideTokens) && tokens[open]?.text !== ',') open -= 1;
    if (tokens[open]?.text !== ',' || open <= low) return null;
    if (!isAside(tokens, open + 1, close)) return null;
    const phrase = wholePhraseBefore(tokens, open - 1, low, speaks);
    const outer = tokens[(phrase?.first ?? low) - 1];
    if (phrase && maySpeak(sourceKind(tokens, phrase)) && outer?.tag !== 'ADP') {
      return outer?.text === ',' && isAppositive(tokens, phrase)
        ? (subjectBeforeComma(tokens, phrase.first - 1, low) ?? phrase)
        : phrase;
    }
    close = open;
  }
  return null;
}

function isAppositive(tokens: readonly Token[], phrase: Phrase): boolean {
  return tokens[phrase.first]?.tag === 'DET' || tokens[phrase.head]?.tag === 'NOUN';
}

/** An apposition, an age, a relative or participial clause, a prepositional phrase: no clause of its own. */
function isAside(tokens: readonly Token[], first: number, end: number): boolean {
  const lead = tokens[first];
  if (!lead || end - first > asideTokens) return false;
  if (relatives.has(lead.lower) || lead.lower === 'whose' || lead.lower === 'where') return true;
  if (lead.tag === 'ADP' || lead.tag === 'SCONJ' || /(?:ing|ed)$/.test(lead.lower)) return true;
  for (let at = first; at < end; at += 1) {
    const token = tokens[at];
    if (token && relatives.has(token.lower)) return true;
    if (token?.tag === 'AUX' || (token?.tag === 'VERB' && !/ing$|ed$/.test(token.lower))) return false;
  }
  return true;
}

/** The subject of the sentence's first finite verb before `end`. */
export function clauseSubject(tokens: readonly Token[], low: number, end: number): Phrase | null {
  let inRelative = false;
  for (let at = Math.max(low + 1, end - reach); at < end; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (relatives.has(token.lower) && at > low + 1) inRelative = true;
    if (token.text === ',' || token.text === ';') inRelative = false;
    const finite = (token.tag === 'VERB' && !token.lower.endsWith('ing')) || token.tag === 'AUX';
    if (!finite || inRelative) continue;
    let last = at - 1;
    while (last > low && tokens[last]?.tag === 'ADV') last -= 1;
    last = beforeTime(tokens, last, low);
    const phrase = wholePhraseBefore(tokens, last, low, speaks) ?? subjectBeforeComma(tokens, last, low);
    if (phrase && (isPronoun(tokens[phrase.head]) || maySpeak(sourceKind(tokens, phrase)))) return phrase;
  }
  return null;
}
