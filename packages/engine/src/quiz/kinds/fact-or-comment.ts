import type { SentenceVoice } from '@crossread/shared';
import type { Draft, DraftOption, KindMaker } from '../draft.ts';
import { voicedSentences } from '../voices.ts';
import type { VoicedSentence } from '../voices.ts';
import { plain, say } from '../../wording/message.ts';
import type { Message } from '../../wording/message.ts';
import { quoted } from '../wording/quote.ts';

const difficulties: Readonly<Record<SentenceVoice, number>> = { fact: 0.3, claim: 0.35, opinion: 0.3, comment: 0.45 };
/** Of one voice; a report can have very many plain facts. */
const mostOfOneVoice = 12;

/** Whether a sentence tells or judges, and who answers for it. Ignores sentences whose voice is not certain. */
export const factOrComment: KindMaker = {
  kind: 'fact-or-comment',
  skill: 'sourcing',
  draft(story) {
    const all = story.reports.map((report) => firstOfEach(voicedSentences(report)));
    return all.flatMap((own, at) =>
      own.flatMap((asked) => drafted(asked, [...own, ...all.filter((_, index) => index !== at).flat()])),
    );
  },
};

function firstOfEach(sentences: readonly VoicedSentence[]): readonly VoicedSentence[] {
  const taken = new Map<SentenceVoice, number>();
  return sentences.filter(({ voice }) => {
    taken.set(voice, (taken.get(voice) ?? 0) + 1);
    return (taken.get(voice) ?? 0) <= mostOfOneVoice;
  });
}

function drafted(asked: VoicedSentence, sentences: readonly VoicedSentence[]): readonly Draft[] {
  const others = sentences.filter(({ voice }) => voice !== asked.voice);
  if (others.length < 2) return [];
  const option = (one: VoicedSentence): DraftOption => ({
    text: plain(quoted(one.sentence.text)),
    role: one === asked ? 'key' : one.report === asked.report ? 'other-passage' : 'other-source',
    feedback: feedbackFor(one, one === asked),
    evidence: [one.sentence],
  });
  return [
    {
      kind: 'fact-or-comment',
      interaction: 'choice',
      skill: 'sourcing',
      prompt: say(`fact-or-comment.${asked.voice}-prompt`, {}),
      options: [option(asked), ...others.map(option)],
      shown: 3,
      evidence: [asked.sentence],
      explanation: explanationFor(asked),
      difficulty: difficulties[asked.voice],
      basis: [{ rule: 'voice', sentence: asked.sentence, voice: asked.voice }],
      about: { articles: [asked.report.id], claims: [], answer: asked.voice },
    },
  ];
}

function feedbackFor({ voice, report, speaker }: VoicedSentence, right: boolean): Message {
  const said = { report: report.name, speaker: speaker?.said ?? report.name };
  return right ? say(`fact-or-comment.right-${voice}`, said) : say(`fact-or-comment.is-${voice}`, said);
}

function explanationFor({ voice, report, speaker, sentence }: VoicedSentence): Message {
  return say(`fact-or-comment.explanation-${voice}`, {
    report: report.name,
    speaker: speaker?.said ?? report.name,
    sentence: quoted(sentence.text),
  });
}
