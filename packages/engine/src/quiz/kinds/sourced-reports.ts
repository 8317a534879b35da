import type { Comparison } from '@crossread/shared';
import type { Draft, DraftOption } from '../draft.ts';
import { sentenceOf } from '../story.ts';
import type { QuizStory } from '../story.ts';
import { plain, say } from '../../wording/message.ts';
import type { Message } from '../../wording/message.ts';
import { quoted } from '../wording/quote.ts';
import { ownVoice } from '../own-voice.ts';
import { comparedFigures, thingCompared } from './compared-pairs.ts';
import { silentOn } from './silent-on.ts';
import { speakerBasis, speakerOf } from './speakers.ts';

/** Of the reports that give a number, the one that names no source for it, or the one that does. */
export function sourcedReports(story: QuizStory): readonly Draft[] {
  return story.comparisons.flatMap((comparison) => {
    const thing = thingCompared(comparison, story);
    return thing === null ? [] : drafted(comparison, thing, story);
  });
}

function drafted(comparison: Comparison, thing: Message, story: QuizStory): readonly Draft[] {
  const stating = comparedFigures(comparison, story).map((one) => ({
    ...one,
    sourced: speakerOf(one.claim, one.report) !== null,
    unsourced: ownVoice(one.claim, one.report),
  }));
  const certain = stating.every(({ sourced, unsourced }) => sourced !== unsourced);
  const once = new Set(stating.map(({ report }) => report)).size === stating.length;
  if (!certain || !once || stating.length < 2) return [];
  const claims = stating.map(({ claim }) => claim);
  const silent = story.reports
    .filter((report) => silentOn(claims, report))
    .map((report): DraftOption => ({
      text: plain(report.name),
      role: 'unsupported',
      feedback: say('evidence-basis.no-figure', { report: report.name }),
      evidence: [],
    }));
  return [false, true].flatMap((wanted): Draft[] => {
    const [key, second] = stating.filter(({ sourced }) => sourced === wanted);
    if (!key || second) return [];
    const options = stating.map((one): DraftOption => {
      const said = { report: one.report.name, sentence: quoted(one.claim.sentence.text) };
      return {
        text: plain(one.report.name),
        role: one === key ? 'key' : 'other-source',
        feedback:
          one === key
            ? say('evidence-basis.right', said)
            : one.sourced
              ? say('evidence-basis.names-source', said)
              : say('evidence-basis.names-none', said),
        evidence: [sentenceOf(one.claim)],
      };
    });
    return [
      {
        kind: 'evidence-basis',
        interaction: 'choice',
        skill: 'evidence',
        prompt: wanted
          ? say('evidence-basis.sourced-prompt', { thing })
          : say('evidence-basis.unsourced-prompt', { thing }),
        options: [
          ...options.filter(({ role }) => role === 'key'),
          ...options.filter(({ role }) => role !== 'key'),
          ...silent,
        ],
        shown: 4,
        evidence: [sentenceOf(key.claim)],
        explanation: say('evidence-basis.explanation', {
          report: key.report.name,
          sentence: quoted(key.claim.sentence.text),
        }),
        difficulty: 0.4,
        basis: [speakerBasis(key.claim)],
        about: {
          articles: [key.report.id],
          claims: [key.claim.id],
          comparison: comparison.id,
          answer: wanted ? 'sourced' : 'unsourced',
        },
      },
    ];
  });
}
