import type { FigureClaim } from '@crossread/shared';
import { judge } from '../../compare/judge.ts';
import type { Side } from '../../compare/judgement.ts';
import { readingOf } from '../../compare/reading.ts';
import type { Basis, Draft } from '../draft.ts';
import { alone, datedReports } from '../kinds/published.ts';
import { silentOn } from '../kinds/silent-on.ts';
import { givenSpeaker } from '../kinds/speakers.ts';
import type { QuizStory } from '../story.ts';
import { figureText } from '../wording/figure-text.ts';
import { render } from '../wording/message.ts';
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

function fault(basis: Basis, { draft, question }: Item, story: QuizStory): string | null {
  switch (basis.rule) {
    case 'states':
      return stated(story.figure(basis.claim), draft);
    case 'speaker': {
      const claim = story.claim(basis.claim);
      return claim && givenSpeaker(claim) === basis.speaker ? null : 'The key is not whom the report names.';
    }
    case 'verdict': {
      const again = verdictOf(basis.a, basis.b, story);
      return again === basis.verdict
        ? null
        : `Judged again, the two figures are ${again ?? 'not comparable'}, not ${basis.verdict}.`;
    }
    case 'only-in': {
      const claim = story.figure(basis.claim);
      const others = basis.among.flatMap((id) => (id === claim?.article ? [] : (story.report(id) ?? [])));
      return claim && others.every((report) => silentOn([claim], report)) ? null : 'Another report may give it too.';
    }
    case 'origins': {
      const origins = new Set(basis.articles.map((id) => story.originOf(id)));
      return origins.size === basis.count ? null : `These reports have ${origins.size} origins, not ${basis.count}.`;
    }
    case 'withdrawn':
      return story.claim(basis.claim)?.status === 'retracted' ? null : 'The figure was not withdrawn.';
    case 'dated': {
      const dated = datedReports(story).filter(({ report }) => basis.among.includes(report.id));
      const found = dated.length === basis.among.length ? alone(dated, basis.which) : null;
      return found?.report.id === basis.article ? null : `It is not the ${basis.which} by the dates the reports bear.`;
    }
    case 'voice':
      return voiceAt(basis.sentence, story) === basis.voice ? null : 'The sentence no longer speaks in that voice.';
    case 'present':
      return basis.evidence.every(({ text }) => question.evidence.some((span) => span.text.includes(text)))
        ? null
        : 'The words that decide it are not in its evidence.';
  }
}

function stated(claim: FigureClaim | undefined, draft: Draft): string | null {
  if (!claim) return 'No report states the key.';
  const inEvidence = draft.evidence.some(
    ({ article, start, end }) => article === claim.article && start <= claim.span.start && claim.span.end <= end,
  );
  if (!inEvidence) return 'The key is not in the evidence.';
  const { response } = draft;
  if (response && 'value' in response)
    return response.value === claim.figure.value ? null : 'The number is not the one stated.';
  const key = draft.options.find(({ role }) => role === 'key');
  return !key || normalised(render(key.text)) === normalised(figureText(claim))
    ? null
    : 'The key is not the figure stated.';
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
