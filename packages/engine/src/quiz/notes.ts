import type { Question, Skill } from '@crossread/shared';
import { difficultyOf } from './blueprint/difficulty.ts';
import type { Difficulty } from './blueprint/difficulty.ts';
import type { Rejected } from './blueprint/first-passing.ts';
import { speakersOf } from './kinds/speakers.ts';
import { oneOrigin } from './one-origin.ts';
import type { KindTally, QuizOptions } from './quiz-draft.ts';
import type { QuizStory } from './story.ts';
import { render, say } from './wording/message.ts';
import type { Message } from './wording/message.ts';

interface Made {
  readonly questions: readonly Question[];
  readonly rejected: readonly Rejected[];
  readonly tallies: readonly KindTally[];
}

/** What a teacher should know of a quiz: why it is shorter or narrower than asked. */
export function notesFor(story: QuizStory, options: QuizOptions, made: Made): readonly string[] {
  const { count } = options;
  const short = made.questions.length < count;
  const fewer = say('note.fewer', { made: String(made.questions.length), asked: String(count) });
  return [
    ...(short ? [render(fewer)] : []),
    ...aboutReports(story, made.tallies).map(render),
    ...shortOfSkills(options, made, oneOrigin(story)),
    ...shortOfDifficulty(options, made).map(render),
    ...(options.kinds ? noneOf(made, ({ kind }) => options.kinds?.includes(kind) ?? false) : []),
    ...(short ? leftOver(made.tallies) : []).map(render),
  ];
}

function aboutReports(story: QuizStory, tallies: readonly KindTally[]): readonly Message[] {
  const { reports, comparisons } = story;
  const disputed = comparisons.some(({ pairs }) =>
    pairs.some(({ verdict }) => verdict !== 'agree' && verdict !== 'compatible'),
  );
  const notes: Message[] = [];
  if (reports.length === 1) notes.push(say('note.one-report', {}));
  else if (oneOrigin(story)) {
    notes.push(
      say('note.one-origin', { reports: reports.length === 2 ? 'These two reports' : `All ${reports.length} reports` }),
    );
  } else if (comparisons.length === 0) notes.push(say('note.nothing-compared', {}));
  else if (!disputed) notes.push(say('note.nothing-disputed', {}));
  if (reports.every(({ figures }) => figures.length === 0)) notes.push(say('note.no-figures', {}));
  const unsourced = tallies.some(({ kind, drafted }) => kind === 'attribution' && drafted === 0);
  if (unsourced && speakersOf(story).length === 0) notes.push(say('note.no-sources', {}));
  const most = Math.max(0, ...reports.flatMap(({ figures, moreFigures }) => (moreFigures ? figures.length : [])));
  if (most > 0) notes.push(say('note.many-figures', { number: String(most) }));
  return notes;
}

/** Each skill of the blueprint that got fewer questions than it names, with why its kinds got none. */
function shortOfSkills({ blueprint = {} }: QuizOptions, made: Made, uncorroborated: boolean): readonly string[] {
  return wantedOf(blueprint.skills).flatMap(([skill, wanted]) => {
    const got = made.questions.filter((question) => question.skill === skill).length;
    if (got >= wanted) return [];
    const short = say('note.skill', { asked: String(wanted), skill, made: String(got) });
    const said = skill === 'corroboration' && uncorroborated;
    return [[render(short), ...(said ? [] : noneOf(made, (tally) => tally.skill === skill))].join(' ')];
  });
}

function shortOfDifficulty({ blueprint = {} }: QuizOptions, { questions }: Made): readonly Message[] {
  return wantedOf(blueprint.difficulty).flatMap(([difficulty, wanted]) => {
    const got = questions.filter((question) => difficultyOf(question.difficulty) === difficulty).length;
    const why = render(say(`note.${difficulty}`, {}));
    return got < wanted ? [say('note.difficulty', { asked: String(wanted), difficulty, made: String(got), why })] : [];
  });
}

function wantedOf<Name extends Skill | Difficulty>(named: Partial<Readonly<Record<Name, number>>> = {}) {
  return Object.entries<number | undefined>(named).map(([name, wanted = 0]) => [name as Name, wanted] as const);
}

/** Why there is no question of some kinds: what they take, or what the gates had against them. */
function noneOf({ tallies, rejected }: Made, concerned: (tally: KindTally) => boolean): readonly string[] {
  return tallies
    .filter((tally) => concerned(tally) && tally.asked === 0 && tally.drafted === tally.rejected)
    .map(({ kind, drafted, takes }) => {
      const [first] = rejected.filter((one) => one.kind === kind);
      const name = kind.replaceAll('-', ' ');
      if (!first) return render(say('note.none', { kind: name, needed: takes }));
      const drafts = drafted === 1 ? 'the one draft was' : `all ${drafted} drafts were`;
      return render(say('note.kept-out', { kind: name, drafts, reason: first.reason }));
    });
}

function leftOver(tallies: readonly KindTally[]): readonly Message[] {
  const kinds = tallies.flatMap(({ kind, spent }) => (spent === 'share' ? [kind.replaceAll('-', ' ')] : []));
  return kinds.length > 0 ? [say('note.share', { kinds: kinds.join(', ') })] : [];
}
