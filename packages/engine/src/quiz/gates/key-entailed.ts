import type { FigureClaim } from '@crossread/shared';
import { judge } from '../../compare/judge.ts';
import type { Side } from '../../compare/judgement.ts';
import { readingOf } from '../../compare/reading.ts';
import type { Basis, Draft } from '../draft.ts';
import { alone, datedReports } from '../kinds/published.ts';
import { silentOn } from '../kinds/silent-on.ts';
import { givenSpeaker } from '../kinds/speakers.ts';
import { saysFigure } from '../says-figure.ts';
import type { QuizStory } from '../story.ts';
import { figureText } from '../wording/figure-text.ts';
import { say } from '../../wording/message.ts';
import type { Message } from '../../wording/message.ts';
import { render } from '../../wording/render.ts';
import { voiceAt } from '../voices.ts';
import { normalised } from './distinct-options.ts';
import type { Gate, Item } from './gate.ts';
import { wordedKeyFault } from './worded-key.ts';

/** The key follows from the evidence, and comes out the same when it is worked out again from the analysis. */
export const keyEntailed: Gate = {
  name: 'key-entailed',
  reject(item, story) {
    for (const basis of item.draft.basis) {
      const reason = fault(basis, item, story);
      if (reason) return reason;
    }
    return item.question.drafted ? wordedKeyFault(item.question) : null;
  },
};

function fault(basis: Basis, { draft, question }: Item, story: QuizStory): Message | null {
  switch (basis.rule) {
    case 'states':
      return stated(story.figure(basis.claim), draft);
    case 'speaker': {
      const claim = story.claim(basis.claim);
      return claim && givenSpeaker(claim) === basis.speaker ? null : say('fault.speaker', {});
    }
    case 'verdict': {
      const again = verdictOf(basis.a, basis.b, story);
      return again === basis.verdict
        ? null
        : say('fault.verdict', {
            again: say(`verdict.${again ?? 'none'}`, {}),
            verdict: say(`verdict.${basis.verdict}`, {}),
          });
    }
    case 'only-in': {
      const claim = story.figure(basis.claim);
      const others = basis.among.flatMap((id) => (id === claim?.article ? [] : (story.report(id) ?? [])));
      return claim && others.every((report) => silentOn([claim], report)) ? null : say('fault.given-elsewhere', {});
    }
    case 'origins': {
      const origins = new Set(basis.articles.map((id) => story.originOf(id)));
      return origins.size === basis.count ? null : say('fault.origins', { found: origins.size, count: basis.count });
    }
    case 'withdrawn':
      return story.claim(basis.claim)?.status === 'retracted' ? null : say('fault.not-withdrawn', {});
    case 'dated': {
      const dated = datedReports(story).filter(({ report }) => basis.among.includes(report.id));
      const found = dated.length === basis.among.length ? alone(dated, basis.which) : null;
      return found?.report.id === basis.article ? null : say(`fault.not-${basis.which}`, {});
    }
    case 'voice':
      return voiceAt(basis.sentence, story) === basis.voice ? null : say('fault.voice', {});
    case 'present':
      return basis.evidence.every(({ text }) => question.evidence.some((span) => span.text.includes(text)))
        ? null
        : say('fault.deciding-words', {});
  }
}

function stated(claim: FigureClaim | undefined, draft: Draft): Message | null {
  if (!claim) return say('fault.key-unstated', {});
  const inEvidence = draft.evidence.some(
    ({ article, start, end }) => article === claim.article && start <= claim.span.start && claim.span.end <= end,
  );
  if (!inEvidence) return say('fault.key-outside-evidence', {});
  const { response } = draft;
  if (response && 'value' in response)
    return response.value === claim.figure.value ? null : say('fault.other-number', {});
  const key = draft.options.find(({ role }) => role === 'key');
  return !key || says(render(key.text), claim) ? null : say('fault.other-figure', {});
}

/** In our words for it, or in another's. */
function says(text: string, claim: FigureClaim): boolean {
  return normalised(text) === normalised(figureText(claim)) || saysFigure(text, claim);
}

/** The verdict by the rules themselves, from the figures as they were read. */
function verdictOf(a: string, b: string, story: QuizStory) {
  const [left, right] = [side(a, story), side(b, story)];
  if (!left || !right) return null;
  return judge(left, right)?.verdict ?? null;
}

function side(id: string, story: QuizStory): Side | null {
  const claim = story.figure(id);
  const report = claim && story.report(claim.article);
  const finding = report?.read.figureOf.get(id);
  if (!claim || !finding) return null;
  return { reading: readingOf(finding), status: claim.status, published: null, growing: false };
}
