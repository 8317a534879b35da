import type { Change, FigureKind, Interval } from '@crossread/shared';
import type { FigureFinding } from '../figures/finding.ts';
import { say } from '../wording/message.ts';
import type { Message } from '../wording/message.ts';
import { onlyValue } from './interval.ts';
import { shownStep } from './shown-step.ts';

/** What a figure says, apart from where it stands. */
export interface Reading {
  /** The bare number where it is exact, its hedged phrase otherwise. */
  readonly phrase: string;
  readonly value: number | null;
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly change: Change;
  readonly literal: Interval;
  readonly pragmatic: Interval;
  /** The round step the number shows, in its unit. */
  readonly step: number;
  /** States one number and nothing less. */
  readonly exact: boolean;
}

/** "A third" and "two in three" are good for about a hundredth to either side. */
const fractionStep = 0.02;

export function readingOf(finding: FigureFinding): Reading {
  const { value, figureKind: kind, unit, change, literal, pragmatic } = finding;
  const exact = value !== null && onlyValue(pragmatic) === value;
  const words = exact && kind === 'count' ? finding.number.text : finding.span.text;
  const phrase = words.replace(/\s+/g, ' ').trim();
  return {
    phrase,
    value,
    kind,
    unit,
    change,
    literal,
    pragmatic,
    step: value === null ? 0 : kind === 'fraction' ? fractionStep : shownStep(finding.number.text, value),
    exact,
  };
}

/** As a reason quotes it: an exact number as it is printed, a hedged one in quotation marks. */
export function said({ phrase, exact }: Reading): Message {
  return say(exact ? 'words.printed' : 'words.quoted', { text: phrase });
}
