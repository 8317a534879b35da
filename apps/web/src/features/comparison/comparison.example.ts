import type { Comparison, Member, Pair } from './comparison-fragment.ts';

interface Stated {
  readonly report: string;
  readonly words: string;
  readonly value: number;
  /** Of what the words are taken for. */
  readonly lower?: number;
  readonly upper?: number | null;
  readonly status?: Member['status'];
  readonly speaker?: string;
  readonly origin?: string;
}

interface Described {
  readonly id: string;
  readonly label: string;
  readonly verdict: Comparison['verdict'];
  readonly reason: string;
  readonly stated: readonly Stated[];
}

function member(comparison: string, label: string, stated: Stated): Member {
  const { report, words, value, lower = value, upper = value, status = 'ASSERTED', speaker, origin = report } = stated;
  const before = 'There were ';
  const interval = {
    lower: { value: lower, inclusive: true },
    upper: upper === null ? null : { value: upper, inclusive: true },
  };
  return {
    id: `${comparison}-${report}`,
    status,
    article: { id: report, origin: { id: origin } },
    span: { start: before.length, end: before.length + words.length, text: words },
    sentence: { start: 0, text: `${before}${words} ${label} at Port Lissa.` },
    attribution: {
      mode: speaker ? 'INDIRECT' : 'NARRATION',
      speaker: speaker ?? null,
      role: null,
      stance: 'NEUTRAL',
      source: speaker ? { text: speaker } : null,
    },
    figure: { value, kind: 'COUNT', unit: null, counted: null, literal: interval, pragmatic: interval },
  };
}

function comparison({ id, label, verdict, reason, stated }: Described): Comparison {
  const members = stated.map((one) => member(id, label, one));
  const [first, ...others] = members;
  const pairs = others.map((other): Pair => ({
    id: `${id}-${other.id}`,
    verdict,
    reason,
    saidIn: 'EN',
    engineVerdict: verdict,
    engineReason: reason,
    overruling: null,
    flags: [],
    a: { id: first?.id ?? '' },
    b: { id: other.id },
  }));
  const independentOrigins = new Set(members.map(({ article }) => article.origin.id)).size;
  return { id, label, saidIn: 'EN', verdict, overruling: null, independentOrigins, members, pairs };
}

/** One of each verdict, with hedges, a figure without an upper end, and a label that needs several lines. */
export const exampleComparisons: readonly Comparison[] = [
  comparison({
    id: 'aboard',
    label: 'people aboard',
    verdict: 'CONFLICT',
    reason: '46 and 64 cannot both be right.',
    stated: [
      { report: 'post', words: '46', value: 46, speaker: 'harbour master Sela Okoye' },
      { report: 'courier', words: '64', value: 64 },
      { report: 'observer', words: 'just over 40', value: 40, upper: 44, origin: 'post' },
    ],
  }),
  comparison({
    id: 'hurt',
    label: 'people hurt',
    verdict: 'RETRACTED',
    reason: 'The hospital took its figure back.',
    stated: [
      { report: 'post', words: '12', value: 12, status: 'RETRACTED' },
      { report: 'gazette', words: 'more than 10', value: 10, upper: null },
    ],
  }),
  comparison({
    id: 'houses',
    label: 'roofs of houses in the old town and along the northern mole that the wind took off or damaged',
    verdict: 'COMPATIBLE',
    reason: '“Nearly 120” may be 118.',
    stated: [
      { report: 'post', words: 'nearly 120', value: 120, lower: 108 },
      { report: 'gazette', words: '118', value: 118 },
    ],
  }),
  comparison({
    id: 'boats',
    label: 'boats lost',
    verdict: 'AGREE',
    reason: 'Both say three.',
    stated: [
      { report: 'courier', words: 'three', value: 3 },
      { report: 'observer', words: '3', value: 3 },
    ],
  }),
];
