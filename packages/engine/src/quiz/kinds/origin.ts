import type { Draft, DraftOption, KindMaker } from '../draft.ts';
import type { QuizStory, Report } from '../story.ts';
import { plain, say } from '../../wording/message.ts';
import { agencyDrafts } from './origin-agency.ts';
import { pairsOf, sharedTexts } from './shared-text.ts';
import type { SharedText } from './shared-text.ts';

/** Who is behind a report: which reports carry one text, and which agency it comes from. */
export const origin: KindMaker = {
  kind: 'origin',
  skill: 'sourcing',
  draft(story) {
    const apart = pairsOf(story.reports)
      .filter(([a, b]) => story.originOf(a.id) !== story.originOf(b.id))
      .slice(0, mostApart);
    return [
      ...sharedTexts(story).flatMap((shared) => [...pairDrafts(shared, apart), ...partnerDrafts(shared, story)]),
      ...agencyDrafts(story),
    ];
  },
};

/** Wrong pairs: more than a question weighs, far fewer than a hundred reports make. */
const mostApart = 12;

function pairDrafts(shared: SharedText, apart: readonly (readonly [Report, Report])[]): readonly Draft[] {
  const own = new Set([shared.a, shared.b]);
  return [
    {
      ...common(shared),
      prompt: say('origin.pair-prompt', {}),
      options: [
        {
          text: say('origin.pair', { a: shared.a.name, b: shared.b.name }),
          role: 'key',
          feedback: say('origin.right', { a: shared.a.name, b: shared.b.name, words: shared.words }),
          evidence: shared.evidence,
        },
        ...apart.map(([a, b]): DraftOption => ({
          text: say('origin.pair', { a: a.name, b: b.name }),
          role: own.has(a) || own.has(b) ? 'misreads-evidence' : 'other-source',
          feedback:
            own.has(a) || own.has(b) ? say('origin.half-right', {}) : say('origin.own-words', { a: a.name, b: b.name }),
          evidence: [],
        })),
      ],
      about: { articles: [shared.a.id, shared.b.id], claims: [] },
    },
  ];
}

/** Only where one report alone shares the text, so that there is one key. */
function partnerDrafts({ a, b, ...shared }: SharedText, story: QuizStory): readonly Draft[] {
  const partners = story.reports.filter((other) => other !== a && story.originOf(other.id) === story.originOf(a.id));
  if (partners.length !== 1) return [];
  return [
    [a, b],
    [b, a],
  ].flatMap(([asked, key]): Draft[] =>
    asked && key
      ? [
          {
            ...common({ a, b, ...shared }),
            prompt: say('origin.partner-prompt', { report: asked.name }),
            options: [
              {
                text: plain(key.name),
                role: 'key',
                feedback: say('origin.right', { a: asked.name, b: key.name, words: shared.words }),
                evidence: shared.evidence,
              },
              ...story.reports.filter((other) => other !== a && other !== b).map((other) => ownWords(asked, other)),
            ],
            about: { articles: [a.id, b.id], claims: [] },
          },
        ]
      : [],
  );
}

function ownWords(asked: Report, other: Report): DraftOption {
  return {
    text: plain(other.name),
    role: 'other-source',
    feedback: say('origin.own-words', { a: asked.name, b: other.name }),
    evidence: [],
  };
}

function common(shared: SharedText) {
  return {
    kind: 'origin',
    interaction: 'choice',
    skill: 'sourcing',
    shown: 4,
    evidence: shared.evidence,
    explanation: say('origin.explanation', { a: shared.a.name, b: shared.b.name, words: shared.words }),
    difficulty: 0.4,
    basis: [{ rule: 'origins', articles: [shared.a.id, shared.b.id], count: 1 }],
  } as const;
}
