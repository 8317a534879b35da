import { describe, expect, test } from '@jest/globals';
import type { Analysis, FigurePlace, Overruling, Verdict } from '@crossread/shared';
import { analyzeStory, makeQuiz, verifyQuiz, type StoryAnalysis } from '@crossread/engine';
import { stormReports } from '../../helpers/reports.ts';

const read = (overrulings: readonly Overruling[] = [], contents = stormReports.map(({ content }) => content)) =>
  analyzeStory(
    contents.map((content, index) => ({
      ...{ id: `r${index + 1}`, path: stormReports[index]?.name ?? '', content, format: 'text' as const },
    })),
    { overrulings },
  );
const plain = read();

/** Where figures stand, by the numbers of their reports and their words. */
const places = (...figures: readonly (readonly [report: number, words: string])[]): FigurePlace[] =>
  figures.map(([report, words]) => {
    const { sha256 = '' } = plain.analysis.articles[report - 1] ?? {};
    const claim = plain.analysis.claims.find(
      ({ article, type, span }) => article === `r${report}` && type === 'figure' && span.text === words,
    );
    if (!claim) throw new Error(`Report ${report} has no figure “${words}”.`);
    return { ...claim.span, sha256 };
  });

const evacuated = places(
  [1, '1,240'],
  [2, '1,420'],
  [3, 'just over 1,200'],
  [4, 'just over 1,200'],
  [5, 'Nearly 1,300'],
);
const missing = places([1, 'Four'], [2, 'Four'], [3, 'At least three'], [4, 'At least three'], [5, 'three']);
const [first, second] = evacuated as [FigurePlace, FigurePlace];

const reason = 'They count different days.';
let ids = 0;
type Said<Kind extends Overruling['kind']> = Omit<Extract<Overruling, { kind: Kind }>, 'id' | 'kind' | 'reason'>;
const said = {
  dismiss: (about: Said<'dismiss'>): Overruling => ({ id: `o${++ids}`, kind: 'dismiss', reason, ...about }),
  merge: (about: Said<'merge'>): Overruling => ({ id: `o${++ids}`, kind: 'merge', reason, ...about }),
  split: (about: Said<'split'>): Overruling => ({ id: `o${++ids}`, kind: 'split', reason, ...about }),
  judge: (a: FigurePlace, b: FigurePlace, verdict: Verdict): Overruling => ({
    ...{ id: `o${++ids}`, kind: 'judge', reason, a, b, verdict },
  }),
};

/** A comparison as "conflict: 1,240 | 1,420". */
const rows = ({ comparisons, claims }: Analysis): readonly string[] =>
  comparisons.map(({ verdict, members }) => {
    const words = members.map((id) => claims.find((claim) => claim.id === id)?.span.text);
    return `${verdict}: ${words.toSorted().join(' | ')}`;
  });

const evacuatedRow = 'conflict: 1,240 | 1,420 | Nearly 1,300 | just over 1,200 | just over 1,200';
const missingRow = rows(plain.analysis).find((row) => row.includes('At least three')) ?? '';
const others = rows(plain.analysis).filter((row) => row !== evacuatedRow && row !== missingRow);

test('the story that is overruled compares who left and who is missing', () => {
  expect(rows(plain.analysis)).toContain(evacuatedRow);
  expect(missingRow).not.toBe('');
});

describe('what an owner overrules', () => {
  test.each<[string, readonly Overruling[], readonly string[]]>([
    ['a comparison that is none goes', [said.dismiss({ figures: evacuated })], [missingRow, ...others]],
    [
      'it is the same comparison with a member more than it had',
      [said.dismiss({ figures: evacuated.slice(0, 3) })],
      [missingRow, ...others],
    ],
    [
      'figures that are taken out are a comparison of their own where two reports give them',
      [said.split({ figures: evacuated, takenOut: evacuated.slice(2, 4) })],
      ['agree: just over 1,200 | just over 1,200', 'conflict: 1,240 | 1,420 | Nearly 1,300', missingRow, ...others],
    ],
    [
      'one that is taken out alone is compared with nothing',
      [said.split({ figures: evacuated, takenOut: [second] })],
      ['compatible: 1,240 | Nearly 1,300 | just over 1,200 | just over 1,200', missingRow, ...others],
    ],
    [
      'two that are one quantity are compared',
      [said.merge({ figures: evacuated, others: missing })],
      [
        'conflict: 1,240 | 1,420 | At least three | At least three | Four | Four | Nearly 1,300 | just over 1,200 | just over 1,200 | three',
        ...others,
      ],
    ],
    [
      'and can be taken apart again',
      [
        said.merge({ figures: evacuated, others: missing }),
        said.split({ figures: evacuated.concat(missing), takenOut: missing }),
      ],
      [evacuatedRow, missingRow, ...others],
    ],
  ])('%s', (_what, overrulings, expected) => {
    const { analysis, lost } = read(overrulings);
    expect(rows(analysis).toSorted()).toEqual(expected.toSorted());
    expect(lost).toEqual([]);
  });

  test('a verdict between two figures is theirs, with their reason; the engine’s stays beside it', () => {
    const overruling = said.judge(second, first, 'compatible');
    const { analysis } = read([overruling]);
    const comparison = analysis.comparisons.find(({ members }) => members.length === 5 && !members.includes('none'));
    const [pair, ...more] = analysis.comparisons.flatMap(({ pairs }) => pairs.filter(({ overruled }) => overruled));
    expect(more).toEqual([]);
    expect(pair).toMatchObject({
      verdict: 'compatible',
      flags: [],
      overruled: { by: overruling.id, verdict: 'conflict' },
    });
    expect(pair?.reason).toContain(reason);
    expect(pair?.overruled?.reason).toMatch(/1,240 and 1,420 cannot both be right/);
    expect(comparison?.verdict).toBe('conflict');
  });

  test('a comparison is in conflict no longer when the owner has judged each pair that was', () => {
    const conflicts = plain.analysis.comparisons.flatMap(({ pairs }) =>
      pairs.filter(({ verdict }) => verdict === 'conflict'),
    );
    const placeOf = (id: string): FigurePlace => {
      const claim = plain.analysis.claims.find((one) => one.id === id);
      const article = plain.analysis.articles.find((one) => one.id === claim?.article);
      if (!claim || !article) throw new Error(id);
      return { ...claim.span, sha256: article.sha256 };
    };
    const all = conflicts.map(({ a, b }) => said.judge(placeOf(a), placeOf(b), 'compatible'));
    const { analysis } = read(all);
    expect(analysis.comparisons.filter(({ verdict }) => verdict === 'conflict')).toEqual([]);
  });

  test('of two verdicts on one pair the later one counts, and it outlives a split of others', () => {
    const { analysis, lost } = read([
      said.judge(first, second, 'agree'),
      said.judge(first, second, 'compatible'),
      said.split({ figures: evacuated, takenOut: evacuated.slice(2, 4) }),
    ]);
    const overruled = analysis.comparisons.flatMap(({ pairs }) => pairs.filter((pair) => pair.overruled));
    expect(overruled.map(({ verdict }) => verdict)).toEqual(['compatible']);
    expect(lost).toEqual([]);
  });

  test.each<[string, readonly Overruling[]]>([
    ['a comparison that went before', [said.dismiss({ figures: evacuated }), said.judge(first, second, 'agree')]],
    [
      'a pair that is taken apart',
      [said.split({ figures: evacuated, takenOut: [second] }), said.judge(first, second, 'agree')],
    ],
    [
      'one that is merged away',
      [said.dismiss({ figures: missing }), said.merge({ figures: evacuated, others: missing })],
    ],
    [
      'figures of a text that is not there',
      [
        said.dismiss({ figures: missing }),
        said.dismiss({ figures: evacuated.map((place) => ({ ...place, sha256: '' })) }),
      ],
    ],
  ])('%s is lost, and said to be', (_what, overrulings) => {
    const alone = read(overrulings.slice(0, 1));
    const both = read(overrulings);
    expect(both.lost).toEqual([overrulings[1]?.id]);
    expect(rows(both.analysis)).toEqual(rows(alone.analysis));
  });

  test('it is found again when the reports stand in another order under other ids', () => {
    const turned = read(
      [said.dismiss({ figures: evacuated })],
      stormReports.map(({ content }) => content).toReversed(),
    );
    expect(turned.lost).toEqual([]);
    expect(rows(turned.analysis).toSorted()).toEqual([missingRow, ...others].toSorted());
  });
});

describe('questions follow', () => {
  const kinds = ['figure-relation', 'independence', 'locate-figure', 'undecidable', 'next-step'] as const;
  const quiz = makeQuiz(plain, { count: 30, seed: 'overruled', kinds });
  const stale = (story: StoryAnalysis) =>
    verifyQuiz(story, quiz).flatMap((verification, index) =>
      verification.state === 'sound' ? [] : [{ ...verification, kind: quiz.questions[index]?.kind }],
    );

  test('of a comparison that is none, no question of how its figures stand is sound; those of single figures are', () => {
    const faults = stale(read([said.dismiss({ figures: evacuated })]));
    expect(faults.length).toBeGreaterThan(0);
    expect(new Set(faults.map(({ state }) => state))).toEqual(new Set(['stale']));
    expect(faults.map(({ kind }) => kind)).not.toContain('locate-figure');
  });

  test('of a verdict that was overruled, the question that asks for it is stale and none is made', () => {
    const overruled = read(
      evacuated.flatMap((a, index) => evacuated.slice(index + 1).map((b) => said.judge(a, b, 'agree'))),
    );
    const rules = (from: typeof quiz) =>
      from.questions.filter(({ basis }) =>
        basis?.rules.some(
          (rule) =>
            rule.rule === 'verdict' &&
            evacuated.some(
              ({ start, sha256 }) =>
                rule.a.start === start &&
                sha256 === plain.analysis.articles.find(({ id }) => id === rule.a.article)?.sha256,
            ),
        ),
      );
    const resting = rules(quiz).map(({ id }) => id);
    expect(resting.length).toBeGreaterThan(0);
    expect(stale(overruled).map(({ question }) => question)).toEqual(expect.arrayContaining(resting));
    expect(rules(makeQuiz(overruled, { count: 30, seed: 'overruled', kinds }))).toEqual([]);
  });

  test('where nothing is overruled every question is sound', () => {
    expect(stale(plain)).toEqual([]);
  });
});
