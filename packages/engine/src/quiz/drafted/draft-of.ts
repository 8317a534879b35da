import type { Evidence, FigureClaim } from '@crossread/shared';
import { sameInterval } from '../../compare/interval.ts';
import { readFiguresInText } from '../../figures/index.ts';
import type { Draft, DraftOption } from '../draft.ts';
import type { QuizStory } from '../story.ts';
import { shownFigure } from '../shown-figure.ts';
import { plain } from '../../wording/message.ts';
import type { DraftedOption, DraftedQuestion } from './drafted-question.ts';

/** A prior; nothing is known of questions that no kind makes. */
const difficulty = 0.3;

/**
 * A proposal as a kind of ours would have drafted it, for the gates: the figure that its key shows is the one read in
 * the cited words, and it rests on that claim or else on all that is claimed there.
 */
export function draftOf(proposal: DraftedQuestion, evidence: readonly Evidence[], story: QuizStory): Draft {
  const articles = [...new Set(evidence.map(({ article }) => article))];
  const claims = articles
    .flatMap((id) => story.report(id)?.claims ?? [])
    .filter(({ article, span }) =>
      evidence.some((cited) => cited.article === article && cited.start <= span.start && span.end <= cited.end),
    );
  const key = proposal.options.find(({ role }) => role === 'key');
  const [read, ...more] = readFiguresInText(key?.text ?? '');
  const figures = claims.filter((claim) => claim.type === 'figure');
  const stated = figures.find((claim) => read && sameInterval(claim.figure.pragmatic, read.pragmatic));
  const figure = more.length === 0 ? stated : undefined;
  return {
    kind: read ? 'locate-figure' : 'locate-detail',
    interaction: 'choice',
    skill: 'comprehension',
    prompt: plain(proposal.prompt),
    options: proposal.options.map((option) => optionOf(option, figure, evidence)),
    shown: proposal.options.length,
    evidence,
    explanation: plain(proposal.explanation),
    difficulty,
    basis: [{ rule: 'present', evidence }],
    about: { articles, claims: figure ? [figure.id] : claims.flatMap(({ id, type }) => (type === 'figure' ? [] : id)) },
    critical: figure !== undefined,
  };
}

function optionOf(
  { text, role, feedback }: DraftedOption,
  stated: FigureClaim | undefined,
  evidence: readonly Evidence[],
): DraftOption {
  const said = { text: plain(text), role, feedback: plain(feedback) };
  if (role === 'key') return { ...said, evidence, ...(stated ? { figure: stated } : {}) };
  const figure = stated && shownFigure(text, stated);
  return { ...said, evidence: [], ...(figure ? { figure } : {}) };
}
