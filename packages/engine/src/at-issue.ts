import type { Analysis, Comparison, FigureClaim, Parameter } from '@crossread/shared';
import { listed } from './quiz/wording/quote.ts';
import { say } from './wording/message.ts';
import type { Message } from './wording/message.ts';

const shownMost = 4;

/**
 * One line of what the reports disagree on, from the first comparison that is in conflict or withdrawn: "troops: 2,030,
 * 2,300 or just over 2,000". Null where they disagree on nothing.
 */
export function atIssue({ comparisons, claims }: Analysis): Message | null {
  const disputed =
    comparisons.find(({ verdict }) => verdict === 'conflict') ??
    comparisons.find(({ verdict }) => verdict === 'retracted');
  if (!disputed) return null;
  const figures = new Map(claims.flatMap((claim) => (claim.type === 'figure' ? [[claim.id, claim]] : [])));
  const members = disputed.members.flatMap((id) => figures.get(id) ?? []);
  const values = members
    .filter((member, index) => members.findIndex((other) => saysSame(member, other)) === index)
    .map(({ span }) => say('words.printed', { text: midSentence(oneLine(span.text)) }));
  if (values.length === 0) return null;
  return say('label.at-issue', {
    thing: thingOf(disputed, members),
    figures: listed(values.slice(0, shownMost), 'list.or'),
  });
}

/** "14" and "fourteen" are one value; "about 400" and "400" are two. */
function saysSame({ figure: a }: FigureClaim, { figure: b }: FigureClaim): boolean {
  return JSON.stringify([a.unit, a.pragmatic]) === JSON.stringify([b.unit, b.pragmatic]);
}

/** Says what was counted only together with what happened to them. */
const vague = new Set(['people', 'persons', 'men', 'women', 'others', 'residents']);

/** The counted thing in the fewest words any report has for it: "troops" rather than "Russian-led troops". */
function thingOf({ label, message }: Comparison, members: readonly FigureClaim[]): Parameter {
  const things = members.flatMap(({ figure }) => (figure.counted ? [oneLine(figure.counted.text)] : []));
  const shortest = things.toSorted((a, b) => a.length - b.length)[0];
  const named = shortest !== undefined && !vague.has(shortest.toLowerCase());
  return named ? say('thing.bare', { noun: shortest }) : (message ?? label);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A figure begins with a number or a hedge, never with a name. */
function midSentence(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
