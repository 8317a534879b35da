import { describe, expect, test } from '@jest/globals';
import type { Draft } from '../../../packages/engine/src/quiz/draft.ts';
import { factOrComment } from '../../../packages/engine/src/quiz/kinds/fact-or-comment.ts';
import { introductions } from '../../../packages/engine/src/quiz/kinds/introductions.ts';
import { locateDetail } from '../../../packages/engine/src/quiz/kinds/locate-detail.ts';
import { speakerOf } from '../../../packages/engine/src/quiz/kinds/speakers.ts';
import { written } from '../../../packages/engine/src/quiz/kinds/written.ts';
import { voicedSentences } from '../../../packages/engine/src/quiz/voices.ts';
import { render } from '../../../packages/engine/src/wording/render.ts';
import { ferryFire } from './ferry-fire.ts';
import { storyFor } from '../../../packages/engine/src/quiz/story.ts';
import { harbourWall } from './harbour-wall.ts';

const keyOf = ({ options }: Draft): string =>
  options.flatMap(({ role, text }) => (role === 'key' ? [render(text)] : []))[0] ?? '';

function reportOf(id: string) {
  const report = harbourWall.report(id);
  if (!report) throw new Error(`No report ${id}.`);
  return report;
}

describe('in whose voice a sentence speaks', () => {
  const voices = new Map(
    harbourWall.reports
      .flatMap((report) => voicedSentences(report))
      .map(({ sentence, voice }) => [sentence.text, voice]),
  );
  const voiceOf = (beginning: string): string | null =>
    [...voices].find(([text]) => text.startsWith(beginning))?.[1] ?? null;

  test.each([
    ['Two lorries with gravel', 'fact'],
    ['About 300 people stood', 'fact'],
    ['Ilona Brandt, the mayor', 'claim'],
    ['"The town should have acted', 'opinion'],
    ["The council's handling", 'comment'],
    ['The vote was a rare piece', 'comment'],
    ['The ministry told', 'claim'],
    // Neither a number nor a day to check.
    ['Alice Brandt bakes', null],
  ])('%s … is %s', (beginning, voice) => {
    expect(voiceOf(beginning)).toBe(voice);
  });

  test('each question has one sentence of the voice asked for', () => {
    const drafts = factOrComment.draft(harbourWall);
    expect(new Set(drafts.map(({ about }) => about.answer))).toEqual(new Set(['fact', 'claim', 'opinion', 'comment']));
    for (const { options, about } of drafts) {
      const same = options.filter(({ evidence }) => voices.get(evidence[0]?.text ?? '') === about.answer);
      expect(same.map(({ role }) => role)).toEqual(['key']);
    }
  });
});

describe('what a source says', () => {
  const drafts = locateDetail.draft(harbourWall);

  test('is asked for a whole clause of a named source', () => {
    expect(drafts.map(keyOf)).toContain('That the new wall would block the channel in winter');
  });

  test('no distractor is by the source itself', () => {
    const asked = drafts.find((draft) => keyOf(draft).startsWith('That the new wall'));
    expect(asked?.options.filter(({ role }) => role !== 'key').map(({ text }) => render(text))).toContain(
      'That the old wall had cracked along its whole length',
    );
  });
});

describe('who somebody is', () => {
  test('by apposition alone', () => {
    const found = harbourWall.reports.flatMap(introductions).map(({ name, post }) => [name, post.text]);
    expect(found).toEqual([
      ['Ilona Brandt', 'the mayor of Port Hallow'],
      ['Rafael Ortiz', 'a professor of coastal engineering at the technical university'],
      ['Henrik Dahl', "the head of the fishermen's association"],
      ['Peter Lund', 'a spokesman for the port authority'],
    ]);
  });
});

describe('a surname that two people bear', () => {
  test('names nobody for certain', () => {
    const star = reportOf('star');
    const said = star.claims.find(({ sentence }) => sentence.text.startsWith('Brandt said'));
    expect(said?.attribution.source?.text).toBe('Brandt');
    expect(said && speakerOf(said, star)).toBeNull();
  });

  test('unless the report has the whole name', () => {
    const post = reportOf('post');
    const said = post.claims.find(({ sentence }) => sentence.text.startsWith('Ilona Brandt'));
    expect(said && speakerOf(said, post)?.name).toBe('Ilona Brandt');
  });
});

describe('an answer in the learner’s own words', () => {
  test('is asked for two reports that contradict each other, with a rubric that quotes both', () => {
    const draft = written.draft(storyFor(ferryFire)).find(({ about }) => about.answer === 'conflict');
    const rubric = draft?.response && 'rubric' in draft.response ? draft.response.rubric : null;
    expect(rubric?.emergent.split('“')).toHaveLength(3);
    expect(draft?.evidence).toHaveLength(2);
  });

  test('is asked of a single report as well: what its source can know', () => {
    const answers = written.draft(harbourWall).map(({ about }) => about.answer);
    expect(answers).toEqual(expect.arrayContaining(['source', 'no-source']));
  });
});
