import type { Scope } from '@crossread/shared';
import { months, weekdays } from '../../lexicon/calendar.ts';
import type { Refiner } from '../../pipeline/stage.ts';
import type { Token } from '../../text/document.ts';
import { spanOfTokens, type FigureContext } from '../context.ts';
import { refined, type Draft } from '../draft.ts';

const placeReach = 12;
const names = new Set(['PROPN']);

/** Says where, as of when and of which larger group a count holds, where the words of its own clause do. */
export const readScope: Refiner<Draft, FigureContext> = {
  name: 'read-scope',
  refine: (drafts, context) =>
    drafts.map((draft) => {
      if (draft.figureKind === 'age' || draft.figureKind === 'multiplier') return draft;
      const place = placeOf(draft, context);
      const day = asOf(draft, context);
      const group = groupOf(draft, context);
      if (place === null && day === null && group === null) return draft;
      const scope: { -readonly [Key in keyof Scope]: Scope[Key] } = {};
      if (place !== null) scope.place = place;
      if (day !== null) scope.asOf = day;
      if (group !== null) scope.group = group;
      return refined(draft, 'read-scope', { scope });
    }),
};

/** "… were killed in Almaty", "In Almaty, …", "… the largest city, Almaty, where …". */
function placeOf(draft: Draft, context: FigureContext): string | null {
  const { tokens, document } = context;
  for (let index = draft.last; index < draft.last + placeReach; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== draft.sentence || /^[;:,]$/.test(token.text)) break;
    if (/^(?:and|but|while|as)$/.test(token.lower) && tokens[index + 1]?.tag === 'NUM') break;
    const name = /^(?:in|at|near)$/.test(token.lower) ? nameFrom(context, index + 1) : null;
    if (name !== null) return name;
  }
  for (let index = draft.first - 1; index > draft.first - 5; index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== draft.sentence) break;
    if (token.lower === 'where') return nameBefore(context, index);
  }
  const first = document.sentences[draft.sentence]?.first ?? 0;
  if (tokens[first]?.lower !== 'in') return null;
  const name = nameFrom(context, first + 1);
  const comma = tokens.slice(first + 1, first + 6).find((token) => token.text === ',');
  return name !== null && comma !== undefined && comma.index < draft.first ? name : null;
}

function isPlaceName(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    names.has(token.tag) &&
    /^\p{Lu}/u.test(token.text) &&
    !months.has(token.lower) &&
    !weekdays.has(token.lower)
  );
}

function nameFrom(context: FigureContext, first: number): string | null {
  const { tokens } = context;
  let last = first;
  while (isPlaceName(tokens[last]) || (last > first && tokens[last]?.text === '-' && isPlaceName(tokens[last + 1])))
    last += 1;
  return last === first ? null : spanOfTokens(context, first, last).text;
}

/** The name before ", where". */
function nameBefore(context: FigureContext, where: number): string | null {
  const { tokens } = context;
  const last = tokens[where - 1]?.text === ',' ? where - 1 : where;
  let first = last;
  while (isPlaceName(tokens[first - 1])) first -= 1;
  return first === last ? null : spanOfTokens(context, first, last).text;
}

/** "As of January 10", "by Monday evening", "so far". */
function asOf(draft: Draft, context: FigureContext): string | null {
  const { tokens, document } = context;
  const sentence = document.sentences[draft.sentence];
  const from = Math.max(sentence?.first ?? 0, draft.first - placeReach);
  const to = Math.min(sentence?.last ?? 0, draft.last + placeReach);
  for (let index = from; index < to; index += 1) {
    const [token, next] = [tokens[index], tokens[index + 1]];
    const as =
      token?.lower === 'as' && next?.lower === 'of' ? index + 2 : token?.lower === 'by' && isDay(next) ? index + 1 : -1;
    if (as === -1) continue;
    let last = as;
    while (last < to && continuesDay(tokens, last, as)) last += 1;
    if (last > as) return spanOfTokens(context, as, last).text;
  }
  return null;
}

/** "January 10", "late Monday evening"; a number only beside its month: "By Monday 40 roads" counts roads. */
function continuesDay(tokens: readonly Token[], index: number, first: number): boolean {
  const token = tokens[index];
  if (isDay(token) || /^(?:late|early|morning|afternoon|evening|night)$/.test(token?.lower ?? '')) return true;
  if (!/^(?:\d{1,2}|\d{4})$/.test(token?.lower ?? '')) return false;
  return (index > first && months.has(tokens[index - 1]?.lower ?? '')) || months.has(tokens[index + 1]?.lower ?? '');
}

function isDay(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const named = (months.has(token.lower) || weekdays.has(token.lower)) && /^\p{Lu}/u.test(token.text);
  return named || /^(?:today|yesterday|tonight|late|early|midday|midnight|noon)$/.test(token.lower);
}

/** "12 people, including three children": three is a part, of whatever was counted before. */
function groupOf(draft: Draft, { tokens }: FigureContext): string | null {
  const before = tokens[draft.first - 1];
  const second = tokens[draft.first - 2];
  if (before === undefined || before.sentence !== draft.sentence) return null;
  if (/^(?:including|includes|included)$/.test(before.lower)) return 'included';
  if (before.lower === 'them' && /^(?:among|of)$/.test(second?.lower ?? '')) return 'included';
  const after = tokens[draft.last];
  return after?.lower === 'of' && /^(?:them|these|those|whom)$/.test(tokens[draft.last + 1]?.lower ?? '')
    ? 'included'
    : null;
}
