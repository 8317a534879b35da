import { describe, expect, test } from '@jest/globals';
import type { Question } from '@crossread/shared';
import { gates } from '../../../packages/engine/src/quiz/gates/index.ts';
import type { Item } from '../../../packages/engine/src/quiz/gates/gate.ts';
import { arrangements, evenBalance } from '../../../packages/engine/src/quiz/blueprint/arrange.ts';
import type { Draft } from '../../../packages/engine/src/quiz/draft.ts';
import { drawsFrom } from '../../../packages/engine/src/quiz/draws.ts';
import { kinds } from '../../../packages/engine/src/quiz/kinds/index.ts';
import { storyFor } from '../../../packages/engine/src/quiz/story.ts';
import type { QuizStory } from '../../../packages/engine/src/quiz/story.ts';
import { plain } from '../../../packages/engine/src/wording/message.ts';
import { ferryFire } from './ferry-fire.ts';

const story = storyFor(ferryFire);

function draftOf(kind: string, about: string): Draft {
  const drafts = kinds.flatMap((maker) => (maker.kind === kind ? maker.draft(story) : []));
  const draft = drafts.find(
    ({ about: { claims }, interaction }) => claims.join(' ') === about && interaction === 'choice',
  );
  if (!draft)
    throw new Error(`No ${kind} on ${about}: ${drafts.map((other) => other.about.claims.join(' ')).join('; ')}`);
  return draft;
}

function itemOf(draft: Draft): Item {
  const [item] = arrangements(draft, story, evenBalance, drawsFrom('gates'));
  if (!item) throw new Error('No arrangement.');
  return item;
}

const located = itemOf(draftOf('locate-figure', 'mail-1'));
const related = itemOf(draftOf('figure-relation', 'mail-1 post-1'));

const asked = (item: Item, change: Partial<Question>): Item => ({ ...item, question: { ...item.question, ...change } });
const drafted = (item: Item, change: Partial<Draft>): Item => ({ ...item, draft: { ...item.draft, ...change } });
const optionTexts = (item: Item, texts: readonly string[]): Item =>
  asked(item, {
    options: item.question.options.map((option, index) => ({ ...option, text: texts[index] ?? option.text })),
  });

/** The reasons of every gate that rejects the item, by the gate's name. */
function rejections(item: Item, of: QuizStory = story, accepted: readonly Item[] = []): readonly string[] {
  return gates.flatMap((gate) => (gate.reject(item, of, accepted) === null ? [] : [gate.name]));
}

describe('a sound item', () => {
  test.each([located, related])('passes every gate', (item) => {
    expect(rejections(item)).toEqual([]);
  });
});

const keyText = located.question.options.find(({ role }) => role === 'key')?.text ?? '';
const [firstSpan] = located.question.evidence;
if (!firstSpan) throw new Error('No evidence.');
const flagged = storyFor({
  ...ferryFire,
  analysis: {
    ...ferryFire.analysis,
    comparisons: ferryFire.analysis.comparisons.map((comparison) => ({
      ...comparison,
      pairs: comparison.pairs.map((pair) => ({ ...pair, flags: ['possible-update' as const] })),
    })),
  },
});
const withdrawn = storyFor({
  ...ferryFire,
  analysis: {
    ...ferryFire.analysis,
    claims: ferryFire.analysis.claims.map((claim) => ({ ...claim, status: 'retracted' as const })),
  },
});

const faulty: readonly (readonly [string, string, Item, QuizStory?, (readonly Item[])?])[] = [
  [
    'evidence that is one character off',
    'evidence-slices',
    asked(located, { evidence: [{ ...firstSpan, start: firstSpan.start + 1 }] }),
  ],
  ['no evidence', 'evidence-slices', asked(located, { evidence: [] })],
  ['evidence in no report', 'evidence-slices', asked(located, { evidence: [{ ...firstSpan, article: 'none' }] })],
  ['a withdrawn figure', 'sound-claims', located, withdrawn],
  ['a pair that may be an update', 'sound-claims', related, flagged],
  ['a claim that is gone', 'sound-claims', drafted(located, { about: { articles: ['mail'], claims: ['mail-9'] } })],
  [
    'a key that another claim states',
    'key-entailed',
    drafted(located, { basis: [{ rule: 'states', claim: 'mail-2' }] }),
  ],
  [
    'a verdict that the figures do not bear out',
    'key-entailed',
    drafted(related, { basis: [{ rule: 'verdict', a: 'mail-1', b: 'post-1', verdict: 'agree' }] }),
  ],
  [
    'a speaker whom the report does not name',
    'key-entailed',
    drafted(located, { basis: [{ rule: 'speaker', claim: 'mail-1', speaker: 'Ada Moss' }] }),
  ],
  [
    'a figure that others give too',
    'key-entailed',
    drafted(located, { basis: [{ rule: 'only-in', claim: 'mail-2', among: ['mail', 'post'] }] }),
  ],
  [
    'a wrong count of origins',
    'key-entailed',
    drafted(located, { basis: [{ rule: 'origins', articles: ['mail', 'post'], count: 1 }] }),
  ],
  ['two options that differ in marks alone', 'distinct-options', optionTexts(located, ['4,000', '4000', '38', '57'])],
  [
    'one option far longer than the others',
    'similar-length',
    optionTexts(located, ['38', 'a number that nobody in this whole story has ever seen', '57', '19']),
  ],
  [
    'a prompt that holds the key',
    'stem-gives-nothing',
    asked(located, { prompt: `Is it ${keyText} or another number?` }),
  ],
  ['a word twice', 'well-worded', asked(located, { prompt: 'What does the the Islet Mail say?' })],
  ['a gap that was not filled', 'well-worded', asked(located, { prompt: 'What does {report} say?' })],
  ['a mark without its partner', 'well-worded', asked(located, { prompt: 'Who says “this?' })],
  [
    'a pronoun without its noun',
    'well-worded',
    asked(located, { prompt: 'Who says this? “He brought passengers ashore.”' }),
  ],
  ['a number that does not fit its noun', 'well-worded', asked(located, { explanation: 'That makes one origins.' })],
  ['an item that was asked before', 'not-near-duplicate', located, story, [located]],
];

describe('a faulty item', () => {
  test.each(faulty.map(([fault, gate, item, of, accepted]) => ({ fault, gate, item, of, accepted })))(
    'with $fault is stopped by $gate',
    ({ gate, item, of, accepted }) => {
      expect(rejections(item, of, accepted)).toContain(gate);
    },
  );

  test('with a distractor that can be right by its hedge has no single key', () => {
    const draft = draftOf('locate-figure', 'mail-1');
    const vague = draftOf('locate-figure', 'bay-1').options.find(({ role }) => role === 'key');
    if (!vague) throw new Error('No key.');
    const both = {
      ...located,
      draft,
      options: [draft.options[0] ?? vague, { ...vague, role: 'other-source' as const }],
    };
    expect(rejections(both)).toContain('one-key');
  });

  test('with a figure of another unit among its options is not of one kind', () => {
    const money = story.figure('mail-2');
    const [key] = located.options;
    if (!money || !key) throw new Error('No figure.');
    const euros = { ...money, figure: { ...money.figure, kind: 'money' as const, unit: 'EUR' } };
    expect(
      rejections({ ...located, options: [...located.options, { ...key, text: plain('€38'), figure: euros }] }),
    ).toContain('one-kind');
  });

  test('that can be answered from another passage does not need its critical span', () => {
    const mail = ferryFire.articles[0];
    const critical = asked(located, { evidence: [{ article: 'mail', start: 0, end: 4, text: 'Fire' }] });
    expect(mail?.document.text).toContain('412');
    expect(rejections(critical)).toContain('needs-critical-span');
  });
});
