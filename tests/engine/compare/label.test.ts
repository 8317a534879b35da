import { analyzeStory } from '@crossread/engine';
import { describe, expect, test } from '@jest/globals';

function labels(...texts: readonly string[]): readonly string[] {
  const sources = texts.map((content, index) => ({
    id: `r${index}`,
    path: `r${index}.txt`,
    content,
    format: 'text' as const,
  }));
  return analyzeStory(sources).analysis.comparisons.map(({ label }) => label);
}

describe('a comparison is named in the words of the reports', () => {
  test.each([
    [
      'soldiers deployed',
      'The army sent 400 soldiers to the valley.',
      'About 600 soldiers were deployed in the valley.',
    ],
    ['deaths', 'Officials reported nine deaths in the flood.', 'The flood caused six deaths, officials said.'],
    [
      'age of Imani Sule',
      'Imani Sule, 19, led the march through the capital.',
      'The march was led by Imani Sule, a 19-year-old student.',
    ],
    ['share of employees', 'A third of the employees will leave.', 'One in three employees will have to leave.'],
  ])('%s', (label, ...texts) => {
    expect(labels(...texts)).toEqual([label]);
  });

  test('a sum that counts nothing is named by the noun that tells most beside it', () => {
    expect(
      labels(
        'The company set up a severance fund of €12 million.',
        'A severance fund of €12m has been set up, the company said.',
      ),
    ).toEqual(['severance fund (sum)']);
  });
});
