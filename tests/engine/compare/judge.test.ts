import { describe, expect, test } from '@jest/globals';
import type { PairFlag, Verdict } from '@crossread/shared';
import { judge } from '../../../packages/engine/src/compare/judge.ts';
import type { Side } from '../../../packages/engine/src/compare/judgement.ts';
import { render } from '../../../packages/engine/src/wording/render.ts';
import { hedged, said } from './figures.ts';

const { justOver2000, nearly8000, moreThan160, moreThan1000, moreThanADozen, dozens, atLeast10, upTo50, over70 } =
  hedged;
const withdrawn = said('more than 164', {
  value: 164,
  literal: '(164, ∞)',
  pragmatic: '[164, 174]',
  status: 'retracted',
});
const magnitude = (phrase: string) => said(phrase, { kind: 'measure', unit: 'magnitude' });
const measured = (phrase: string, unit: string) => said(phrase, { kind: 'measure', unit });
const lasting = (phrase: string, unit: string) => said(phrase, { kind: 'duration', unit });
const dead = (phrase: string, published: string) => said(phrase, { growing: true, published });

const cases: readonly (readonly [Side, Side, Verdict, readonly PairFlag[], string])[] = [
  // Rule 1
  [
    withdrawn,
    moreThan160,
    'retracted',
    ['repeats-retracted'],
    '“more than 160” repeats “more than 164”, which was withdrawn.',
  ],
  [
    moreThan160,
    withdrawn,
    'retracted',
    ['repeats-retracted'],
    '“more than 160” repeats “more than 164”, which was withdrawn.',
  ],
  [withdrawn, dozens, 'retracted', [], '“more than 164” was withdrawn, so it cannot be set against “dozens”.'],
  // Rule 2
  [said('2,030'), said('2,030'), 'agree', [], 'Both give 2,030.'],
  [said('Sixteen', { value: 16 }), said('16'), 'agree', [], 'Sixteen and 16 are the same number.'],
  [justOver2000, justOver2000, 'agree', [], 'Both give “just over 2,000”.'],
  [dozens, dozens, 'agree', [], 'Both give “dozens”.'],
  // Rule 3
  [said('2,030'), justOver2000, 'compatible', [], '2,030 lies within “just over 2,000”.'],
  [nearly8000, said('7,939'), 'compatible', [], '7,939 lies within “nearly 8,000”.'],
  [said('16'), moreThanADozen, 'compatible', [], '16 lies within “more than a dozen”.'],
  [said('1,000'), moreThan1000, 'compatible', [], '1,000 lies within “more than 1,000”.'],
  [said('600'), said('612'), 'compatible', [], '600 can be 612, rounded.'],
  [magnitude('6'), magnitude('6.1'), 'compatible', [], '6 can be 6.1, rounded.'],
  [
    said('$43 million', { value: 43e6 }),
    said('$43.2 million', { value: 43.2e6 }),
    'compatible',
    [],
    '$43 million can be $43.2 million, rounded.',
  ],
  // Rule 4
  [
    said('24'),
    atLeast10,
    'compatible',
    ['literal-overlap-only'],
    '24 and “at least 10” can both be right, but a reader would expect closer numbers.',
  ],
  [
    said('2,300'),
    justOver2000,
    'compatible',
    ['literal-overlap-only'],
    '2,300 and “just over 2,000” can both be right, but a reader would expect closer numbers.',
  ],
  // Units of one system
  [
    measured('25 feet', 'ft'),
    measured('7.62 metres', 'm'),
    'agree',
    ['unit-conversion'],
    '25 feet and 7.62 metres are the same amount in other units.',
  ],
  [
    measured('25 feet', 'ft'),
    measured('7.6 metres', 'm'),
    'compatible',
    ['unit-conversion'],
    '25 feet and 7.6 metres are about the same amount in other units.',
  ],
  [
    measured('7 km', 'km'),
    measured('4 miles', 'mi'),
    'compatible',
    ['unit-conversion'],
    '7 km and 4 miles are about the same amount in other units.',
  ],
  [
    measured('70°F', '°F'),
    measured('21°C', '°C'),
    'compatible',
    ['unit-conversion'],
    '70°F and 21°C are about the same amount in other units.',
  ],
  [
    measured('1,150 km', 'km'),
    measured('940 miles', 'mi'),
    'conflict',
    ['unit-conversion'],
    '1,150 km and 940 miles cannot both be right.',
  ],
  [
    lasting('1 week', 'week'),
    lasting('7 days', 'day'),
    'agree',
    ['unit-conversion'],
    '1 week and 7 days are the same amount in other units.',
  ],
  [
    lasting('3 days', 'day'),
    lasting('1 week', 'week'),
    'conflict',
    ['unit-conversion'],
    '3 days and 1 week cannot both be right.',
  ],
  // Rule 5
  [
    said('2,030'),
    said('2,300'),
    'conflict',
    ['digit-transposition'],
    '2,030 and 2,300 cannot both be right; two digits are swapped.',
  ],
  [said('10'), said('12'), 'conflict', [], '10 and 12 cannot both be right.'],
  [said('20'), said('21'), 'conflict', [], '20 and 21 cannot both be right.'],
  [said('600'), said('660'), 'conflict', [], '600 and 660 cannot both be right.'],
  [said('5'), atLeast10, 'conflict', [], '5 and “at least 10” cannot both be right.'],
  [upTo50, over70, 'conflict', [], '“up to 50” and “over 70” cannot both be right.'],
  [magnitude('5.9'), magnitude('6.1'), 'conflict', [], '5.9 and 6.1 cannot both be right.'],
  [
    dead('12', '2024-05-01'),
    dead('15', '2024-05-02'),
    'conflict',
    ['possible-update'],
    '12 and 15 cannot both be right at one time; the later report has the larger count.',
  ],
  [dead('15', '2024-05-01'), dead('12', '2024-05-02'), 'conflict', [], '15 and 12 cannot both be right.'],
  [dead('12', '2024-05-01'), dead('15', '2024-05-01T18:00:00Z'), 'conflict', [], '12 and 15 cannot both be right.'],
  [
    dead('12', '2024-05-01T06:00:00Z'),
    dead('15', '2024-05-01T18:00:00Z'),
    'conflict',
    ['possible-update'],
    '12 and 15 cannot both be right at one time; the later report has the larger count.',
  ],
];

describe('the verdict of a pair', () => {
  const named = cases.map(
    (row) => [`${row[0].reading.phrase} and ${row[1].reading.phrase}: ${row[2]}`, ...row] as const,
  );

  test.each(named)('%s', (_, a, b, verdict, flags, reason) => {
    const judgement = judge(a, b);
    expect({ ...judgement, reason: judgement && render(judgement.reason) }).toEqual({ verdict, flags, reason });
  });

  test.each(named)('%s, from either side', (_, a, b, verdict, flags) => {
    expect(judge(b, a)).toMatchObject({ verdict, flags });
  });
});

describe('figures that cannot be set against each other', () => {
  test.each([
    ['metres and hours', said('5', { kind: 'measure', unit: 'm' }), said('5', { kind: 'duration', unit: 'h' })],
    [
      'euros and dollars: the texts give no rate',
      said('€2', { kind: 'money', unit: 'EUR' }),
      said('$2', { kind: 'money', unit: 'USD' }),
    ],
  ])('%s', (_, a, b) => {
    expect(judge(a, b)).toBeNull();
  });
});
