import { describe, expect, test } from '@jest/globals';
import { analyzeStory } from '../../../packages/engine/src/analyze-story.ts';
import { renderWithin } from '../../../packages/engine/src/wording/render.ts';

const wire = (
  ending: string,
) => `The dam above Orrin gave way on Friday and killed 31 people in the lower town, the mayor said.
Rain had filled the lake behind it for eleven days, and the engineers who came to open the gates found the road gone.
The people of the lower town had been told on Thursday evening to sleep with friends on the hill, and many did.
${ending}`;

/** So many reports: two of three print the wire's text, every third is one of its own. */
function story(reports: number) {
  const sources = Array.from({ length: reports }, (_, index) => ({
    ...{ id: `r${index}`, path: `${index}.txt`, format: 'text' as const },
    content:
      index % 3 === 2
        ? `${index % 2 === 0 ? 31 : 'About 30'} people were killed, reader ${index} told paper ${index} by telephone.`
        : wire(`Paper ${index} was first to print it.`),
  }));
  return analyzeStory(sources);
}

describe('readings of a story', () => {
  test('equal figures of one origin are one reading, however many articles print it', () => {
    const { quantities, origins } = story(30);
    const killed = quantities.find(({ label }) => renderWithin(label).startsWith('people killed'));
    expect(origins).toHaveLength(11);
    expect(killed?.figures).toHaveLength(30);
    expect(killed?.readings).toHaveLength(11);
    expect(killed).toMatchObject({ verdict: 'compatible', origins: 11 });
  });

  test('pairs of claims are written out for all of them, those of one origin marked', () => {
    const { analysis } = story(9);
    const killed = analysis.comparisons.find(({ label }) => label.startsWith('people killed'));
    expect(killed?.pairs).toHaveLength((9 * 8) / 2);
    expect(killed?.pairs.filter(({ flags }) => flags.includes('same-wire-text'))).toHaveLength((6 * 5) / 2);
    expect(killed?.independentOrigins).toBe(4);
  });
});
