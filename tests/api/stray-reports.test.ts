import { analyzeStory } from '@crossread/engine';
import { describe, expect, test } from '@jest/globals';
import { strayReports } from '../../apps/api/src/engine/stray-reports.ts';
import { dornQuake, mayorResigns, orvaneQuake, teskQuake } from '../engine/cluster/reports.ts';
import { libraryTexts } from '../helpers/library.ts';
import { stormReports, strayReport } from '../helpers/reports.ts';

const storm = stormReports.map(({ content }) => content);
const chess = strayReport.content;

/** Places of the reports that are called strays, and what is said of the first. */
function straysOf(texts: readonly string[]): { readonly strays: readonly number[]; readonly message: string } {
  const sources = texts.map((content, at) => ({ id: `a${at}`, path: `${at}`, content, format: 'text' as const }));
  const strays = strayReports(analyzeStory(sources));
  return { strays: strays.map(({ path }) => Number(path)), message: strays[0]?.message ?? '' };
}

describe('no report of one event is called a stray', () => {
  test.each([
    ['the stories of the demo library', libraryTexts],
    ['earthquakes and a resignation', [orvaneQuake, dornQuake, teskQuake, mayorResigns]],
    ['a storm, two of its reports from an agency', [storm]],
    ['any two reports of the storm', storm.flatMap((a, at) => storm.slice(at + 1).map((b) => [a, b]))],
    ['a report and a note too short to be judged', [[...orvaneQuake, 'More follows.']]],
    ['a single report', [[chess]]],
  ])('%s', (_, stories) => {
    for (const story of stories) expect(straysOf(story).strays).toEqual([]);
  });
});

describe('a report of another event is', () => {
  test.each([
    ['chess among reports of a storm', [...storm, chess], [5]],
    ['chess before them', [chess, ...storm], [0]],
    ['chess beside two of them', [storm[0], chess, storm[1]], [1]],
    ['a storm among those of an earthquake', [...orvaneQuake, storm[0]], [4]],
    ['another earthquake', [...teskQuake, orvaneQuake[1]], [4]],
    ['another march in the demo library', [...(libraryTexts[3] ?? []), libraryTexts[2]?.[0]], [5]],
    ['two of a resignation among four of an earthquake', [mayorResigns[0], ...teskQuake, mayorResigns[1]], [0, 5]],
    ['all of those that have nothing in common', [chess, storm[0], mayorResigns[0]], [0, 1, 2]],
  ])('%s', (_, texts, strays) => {
    expect(straysOf(texts.map((text) => text ?? '')).strays).toEqual(strays);
  });

  test('it says what the others have in common', () => {
    expect(straysOf([...teskQuake, chess]).message).toMatch(
      /^4: it seems to be about another event than the other reports, which have .*Quill.* in common\. It is left out\. Put/,
    );
    expect(straysOf([chess, mayorResigns[0] ?? '']).message).toMatch(/than the other reports\. It is left out\./);
  });
});
