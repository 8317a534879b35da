import type { BasisRule, ClaimPlace, Evidence, Question, QuestionBasis, QuestionOption } from '@crossread/shared';
import type { Draft, DraftOption } from '../draft.ts';
import type { Item } from '../gates/gate.ts';
import { withClaims } from '../question-basis.ts';
import { shownFigure } from '../shown-figure.ts';
import type { QuizStory } from '../story.ts';
import { plain } from '../../wording/message.ts';

/** How the places and articles that a question names are called in the present analysis. */
export interface Present {
  readonly story: QuizStory;
  articleId(article: string): string;
  /** The id of the claim read at the place; undefined where none is read there now. */
  claimId(place: ClaimPlace): string | undefined;
}

const none: QuestionBasis = { rules: [], articles: [], claims: [], options: [], critical: false };

/** The item that a question was, in terms of the present analysis, for the gates to judge again. */
export function rebuild(question: Question, present: Present): Item {
  const { story } = present;
  const basis = question.basis ?? none;
  const idOf = (place: ClaimPlace): string => present.claimId(place) ?? place.text;
  const there = <T extends Evidence>(evidence: readonly T[]): readonly T[] =>
    evidence.map((span) => ({ ...span, article: present.articleId(span.article) }));
  const rule = (stored: BasisRule<ClaimPlace>): BasisRule<string> => {
    const named = withClaims(stored, idOf);
    switch (named.rule) {
      case 'origins':
        return { ...named, articles: named.articles.map(present.articleId) };
      case 'only-in':
        return { ...named, among: named.among.map(present.articleId) };
      case 'dated':
        return { ...named, article: present.articleId(named.article), among: named.among.map(present.articleId) };
      case 'present':
        return { ...named, evidence: there(named.evidence) };
      case 'voice':
        return { ...named, sentence: { ...named.sentence, article: present.articleId(named.sentence.article) } };
      default:
        return named;
    }
  };
  const shown = question.options.map((option) => ({
    ...option,
    role: roleBy(question, option),
    evidence: there(option.evidence),
  }));
  const placeOf = (option: QuestionOption) => basis.options.find(({ id }) => id === option.id)?.figure;
  const keyPlace = question.options.filter(({ id }) => isKey(question, id)).map(placeOf)[0];
  const stated = keyPlace && story.figure(idOf(keyPlace));
  const options = shown.map((option): DraftOption => {
    const place = placeOf(option);
    // A person who wrote another figure into an option has it judged as it reads.
    const written = question.edited && stated ? shownFigure(option.text, stated) : undefined;
    const figure = place ? story.figure(idOf(place)) : written;
    const { role, evidence } = option;
    return {
      text: plain(option.text),
      role,
      feedback: plain(option.feedback),
      evidence,
      ...(figure ? { figure } : {}),
    };
  });
  const response = 'spans' in question.response ? { spans: there(question.response.spans) } : question.response;
  const { kind, interaction, skill, difficulty } = question;
  const draft: Draft = {
    ...{ kind, interaction, skill, difficulty, options, response },
    prompt: plain(question.prompt),
    shown: options.length,
    evidence: there(question.evidence),
    explanation: plain(question.explanation),
    basis: basis.rules.map(rule),
    about: { articles: basis.articles.map(present.articleId), claims: basis.claims.map(idOf) },
    critical: basis.critical,
  };
  return { draft, options, question: { ...question, options: shown, response, evidence: draft.evidence } };
}

/** The response decides what scores as right; a role that says otherwise would hide a wrong key from the gates. */
function roleBy(question: Question, { id, role }: QuestionOption): QuestionOption['role'] {
  if (!('optionIds' in question.response)) return role;
  if (isKey(question, id)) return 'key';
  return role === 'key' ? 'unsupported' : role;
}

function isKey({ response }: Question, id: string): boolean {
  return 'optionIds' in response && response.optionIds.includes(id);
}
