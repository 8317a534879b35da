import { describe, expect, test } from '@jest/globals';
import { daysOf, timeOf } from '../../apps/web/src/features/timeline/days-of.ts';

const report = (name: string, date: string | null) => ({ name, published: date === null ? null : { date } });

describe('the days on which reports came out', () => {
  test('stand in order, with what lies between them, those of no known day last', () => {
    const days = daysOf([
      report('undated', null),
      report('late', '2024-03-08T09:15:00Z'),
      report('early', '2024-03-05'),
      report('next', '2024-03-06T23:30:00-05:00'),
    ]);
    expect(days.map(({ date, daysLater, reports }) => [date, daysLater, reports.map(({ name }) => name)])).toEqual([
      ['2024-03-05', null, ['early']],
      ['2024-03-06', 1, ['next']],
      ['2024-03-08', 2, ['late']],
      [null, null, ['undated']],
    ]);
  });

  test('put what came out at a known time before what has only its day', () => {
    const [day] = daysOf([
      report('some time', '2024-03-05'),
      report('evening', '2024-03-05T19:45:00Z'),
      report('morning', '2024-03-05T08:00'),
    ]);
    expect(day?.reports.map(({ name }) => name)).toEqual(['morning', 'evening', 'some time']);
  });

  test.each([
    ['2024-03-05T19:45:00+01:00', '19:45'],
    ['2024-03-05T00:00:00Z', null],
    ['2024-03-05', null],
    [null, null],
  ])('of %s the time is %s', (date, time) => {
    expect(timeOf(report('', date))).toBe(time);
  });

  test('what is no date has no day', () => {
    expect(daysOf([report('odd', 'last spring')])).toEqual([
      { date: null, daysLater: null, reports: [report('odd', 'last spring')] },
    ]);
  });
});
