import { describe, expect, test } from '@jest/globals';
import { dateOfLine } from '../../../packages/engine/src/text/metadata/date-of-line.ts';

describe('the date a line of the page states', () => {
  test.each([
    ['Published: 0930 GMT March 4, 2021', '2021-03-04T09:30Z'],
    ['Printable version | Mar 4, 2021 8:13:26 PM | https://example.org/quay', '2021-03-04T20:13'],
    ['Tuesday, 4th March 2021, 11:20', '2021-03-04T11:20'],
    ['Last updated: 4 Sept. 2021, 12:05 am', '2021-09-04T00:05'],
    ['2021-03-04', '2021-03-04'],
    ['2021-03-04T08:30:00Z', '2021-03-04T08:30Z'],
    ['NORTHPORT, March 4, 2021 –', '2021-03-04'],
    ['4 March', null],
    ['March 2021', null],
    ['Published today', null],
    ['31 February 2021', null],
    ['03/04/2021', null],
    ['Page 2021 of the archive', null],
  ])('%s: %s', (line, date) => {
    expect(dateOfLine(line)).toBe(date);
  });
});
