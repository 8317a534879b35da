import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clusterReports } from '../../../packages/engine/src/cluster/cluster-reports.ts';
import type { ReportTerms } from '../../../packages/engine/src/cluster/report-terms.ts';
import { libraryTexts } from '../../helpers/library.ts';
import { dornQuake, governmentNews, mayorResigns, orvaneQuake, termsOf, teskQuake } from './reports.ts';

/** The stories that are found, each as a set of texts. */
function storiesOf(texts: readonly string[]): string[][] {
  return clusterReports(texts.map(termsOf)).map(({ reports }) => reports.map((report) => texts[report] ?? '').sort());
}

/** Comes out as the stories that went in, whatever their order. */
function expectStories(stories: readonly (readonly string[])[], texts = stories.flat()): void {
  const sorted = (some: readonly (readonly string[])[]) => some.map((story) => story.toSorted()).toSorted();
  expect(sorted(storiesOf(texts))).toEqual(sorted(stories));
}

describe('which reports are about one event', () => {
  test.each([
    ['each story of the demo library alone', libraryTexts.map((story) => [story])],
    ['all of them together', [libraryTexts]],
    ['each of two earthquakes alone', [[orvaneQuake], [teskQuake]]],
    ['two earthquakes, told apart by who and where', [[orvaneQuake, teskQuake]]],
    ['two earthquakes in one valley', [[orvaneQuake, dornQuake]]],
    ['two pieces of news from one government', [governmentNews.map((report) => [report])]],
    ['two earthquakes and a resignation', [[teskQuake, mayorResigns, orvaneQuake]]],
    ['an earthquake among the demo library', [[...libraryTexts, orvaneQuake]]],
    ['two reports of one event', [[mayorResigns]]],
  ])('%s', (_, libraries) => {
    for (const stories of libraries) expectStories(stories);
  });

  test('the order of the reports changes nothing', () => {
    const stories = [orvaneQuake, teskQuake, mayorResigns];
    const texts = stories.flat();
    expectStories(stories, texts.toReversed());
    expectStories(stories, [...texts.slice(3), ...texts.slice(0, 3)]);
  });

  test('one text in many papers does not part from the others', () => {
    const [march = []] = libraryTexts.filter((story) => story.some((text) => text.includes('Tembari')));
    const [agency = ''] = march.filter((text) => text.includes('Tembari'));
    const copies = Array.from({ length: 6 }, (_, copy) => `${agency}\n\nPrinted by paper number ${copy}.`);
    expectStories([[...march, ...copies], teskQuake]);
  });

  test('stories come in the order of their first report, with what it shares', () => {
    const texts = [mayorResigns[0], ...teskQuake, mayorResigns[1], 'Snow fell.'].map((text) => termsOf(text ?? ''));
    const [resignation, quake, snow] = clusterReports(texts);
    expect(resignation).toEqual({ reports: [0, 5], shared: expect.arrayContaining(['Aske', 'Norhaven', 'Kettle']) });
    expect(quake).toEqual({ reports: [1, 2, 3, 4], shared: expect.arrayContaining(['Tesk', 'Quill', 'Osei']) });
    expect(snow).toEqual({ reports: [6], shared: [] });
  });

  const march = (date: string, told: string): string => `March through Halden\n\n${date} 2023\n\n${told}`;
  const spring = [
    march(
      '4 March',
      `A brass band from Wendle opened a march of 900 people against the water levy in Halden. The Halden Tenants' Union had called for it. "We will come back," said its leader, Bea Lorne. Police closed the Corn Bridge.`,
    ),
    march(
      '5 March',
      `In Halden the Wendle band led 1,000 people over the Corn Bridge in pouring rain. Bea Lorne of the Halden Tenants' Union asked the council to drop the water levy before summer.`,
    ),
    march(
      '5 March',
      `Rain, a brass band and 900 wet people: so the Halden Tenants' Union began its protest against the water levy. Bea Lorne spoke on the Corn Bridge, where a baker from Wendle gave out rolls.`,
    ),
  ];
  const autumn = [
    march(
      '7 October',
      `Students of Ellery College carried a cardboard coffin through Halden when 3,000 people marched against the water levy. The Halden Tenants' Union and Bea Lorne met the minister, Ruth Okoro, on the Corn Bridge.`,
    ),
    march(
      '8 October',
      `Ruth Okoro, the minister, promised to look at the water levy again after 3,000 people had marched in Halden. Students from Ellery laid a coffin at her feet. Bea Lorne of the Halden Tenants' Union called it a beginning.`,
    ),
    march(
      '8 October',
      `A coffin of cardboard stood on the Corn Bridge in Halden all night. Ellery students had brought it for the minister, Ruth Okoro. Bea Lorne, who leads the Halden Tenants' Union, counted 3,500 people.`,
    ),
  ];
  test('what is alike in all else is told apart by the days of publication', () => {
    expectStories([spring, autumn]);
    const undated = [...spring, ...autumn].map((text) => text.replace(/^.* 2023\n\n/m, ''));
    expect(storiesOf(undated)).toHaveLength(1);
  });
});

describe('for any reports', () => {
  const words = fc.constantFrom(...'Anso Brell Corin Dask fire flood vote quake say 12 40 people'.split(' '));
  const report: fc.Arbitrary<ReportTerms> = fc.record({
    terms: fc.uniqueArray(words, { maxLength: 9 }).map((terms) => terms.sort()),
    day: fc.option(fc.integer({ min: 19000, max: 19100 })),
  });

  test('each is in one story, and the same ones in any order', () => {
    fc.assert(
      fc.property(fc.array(report, { maxLength: 25 }), (reports) => {
        const clusters = clusterReports(reports);
        expect(clusters.flatMap((cluster) => cluster.reports).sort((a, b) => a - b)).toEqual(
          reports.map((_, at) => at),
        );
        const said = (some: readonly ReportTerms[]) =>
          clusterReports(some)
            .map((cluster) =>
              cluster.reports
                .map((at) => JSON.stringify(some[at]))
                .sort()
                .join(),
            )
            .sort();
        expect(said(reports.toReversed())).toEqual(said(reports));
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  test('none are none, and an empty one stands alone', () => {
    expect(clusterReports([])).toEqual([]);
    const empty = { terms: [], day: null };
    expect(clusterReports([empty, empty]).map(({ reports }) => reports)).toEqual([[0], [1]]);
  });
});
