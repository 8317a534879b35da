import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { packWeights, unpackWeights } from '../../../packages/engine/src/ranking/weights.ts';
import { readConllu } from '../../../training/conllu.ts';
import { choose } from '../../../training/perceptron.ts';
import { reportingVerbs, trainSpeakers } from '../../../training/speakers.ts';
import { subjectOf } from '../../../training/subject-of.ts';

const trees = readConllu(readFileSync('tests/engine/ranking/sample.conllu', 'utf8'));

describe('training a ranker of speakers', () => {
  test.each([
    ['said', 'mayor'],
    ['closed', 'bridge'],
    ['say', 'Farmers'],
    ['warned', 'Mara'],
    ['adding', 'Mara'],
    ['found', 'report'],
    ['described', 'them'],
  ])('the treebank gives "%s" the subject "%s"', (verb, subject) => {
    const tree = trees.find(({ words }) => words.some(({ form }) => form === verb));
    const at = tree?.words.findIndex(({ form }) => form === verb) ?? -1;
    expect(tree?.words[tree ? subjectOf(tree, at) : -1]?.form).toBe(subject);
  });

  test('words stand where the text has them', () => {
    for (const { text, words } of trees)
      for (const { form, start, end } of words) expect(text.slice(start, end)).toBe(form);
    expect(trees).toHaveLength(4);
  });

  test('the same sentences give the same weights, byte for byte', () => {
    const weights = trainSpeakers(trees);
    expect(trainSpeakers(trees)).toEqual(weights);
    expect(weights.some((weight) => weight !== 0)).toBe(true);
  });

  test('packed and loaded, they rank as before, and rightly what they were trained on', () => {
    const weights = trainSpeakers(trees);
    const loaded = unpackWeights(packWeights(weights));
    expect(loaded).toEqual(weights);
    const examples = reportingVerbs(trees);
    expect(examples.length).toBeGreaterThanOrEqual(4);
    expect(examples.map((example) => choose(loaded, example))).toEqual(examples.map(({ right }) => right));
  });

  test('packing keeps every weight from -127 to 127', () => {
    const weights = unpackWeights([]);
    for (let at = 0; at < 255; at += 1) weights[at] = at - 127;
    expect(unpackWeights(packWeights(weights))).toEqual(weights);
  });
});
