import type { Question, Skill } from '@crossread/shared';
import { difficultyOf } from './blueprint/difficulty.ts';
import type { Difficulty } from './blueprint/difficulty.ts';
import type { Rejected } from './blueprint/first-passing.ts';
import { speakersOf } from './kinds/speakers.ts';
import { oneOrigin } from './one-origin.ts';
import type { KindTally, QuizOptions } from './quiz-draft.ts';
import type { QuizStory } from './story.ts';
import { say } from '../wording/message.ts';
import { joinedBy } from './wording/quote.ts';
import type { Message } from '../wording/message.ts';

interface Made {
  readonly questions: readonly Question[];
  readonly rejected: readonly Rejected[];
  readonly tallies: readonly KindTally[];
}

/** What a teacher should know of a quiz: why it is shorter or narrower than asked. */
export function notesFor(story: QuizStory, options: QuizOptions, made: Made): readonly Message[] {
  const { count } = options;
  const short = made.questions.length < count;
  const fewer = say('note.fewer', { made: made.questions.length, asked: count });
  return [
    ...(short ? [fewer] : []),
    ...aboutReports(story, made.tallies),
    ...shortOfSkills(options, made, oneOrigin(story)),
    ...shortOfDifficulty(options, made),
    ...(options.kinds ? noneOf(made, ({ kind }) => options.kinds?.includes(kind) ?? false) : []),
    ...(short ? leftOver(made.tallies) : []),
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
    const count = reports.length;
    notes.push(count === 2 ? say('note.two-of-one-origin', {}) : say('note.one-origin', { count }));
  } else if (comparisons.length === 0) notes.push(say('note.nothing-compared', {}));
  else if (!disputed) notes.push(say('note.nothing-disputed', {}));
  if (reports.every(({ figures }) => figures.length === 0)) notes.push(say('note.no-figures', {}));
  const unsourced = tallies.some(({ kind, drafted }) => kind === 'attribution' && drafted === 0);
  if (unsourced && speakersOf(story).length === 0) notes.push(say('note.no-sources', {}));
  const most = Math.max(0, ...reports.flatMap(({ figures, moreFigures }) => (moreFigures ? figures.length : [])));
  if (most > 0) notes.push(say('note.many-figures', { number: most }));
  return notes;
}

/** Each skill of the blueprint that got fewer questions than it names, with why its kinds got none. */
function shortOfSkills({ blueprint = {} }: QuizOptions, made: Made, uncorroborated: boolean): readonly Message[] {
  return wantedOf(blueprint.skills).flatMap(([skill, wanted]) => {
    const got = made.questions.filter((question) => question.skill === skill).length;
    if (got >= wanted) return [];
    const short = say('note.skill', { asked: wanted, skill: say(`skill.${skill}`, {}), made: got });
    const said = skill === 'corroboration' && uncorroborated;
    const why = said ? [] : noneOf(made, (tally) => tally.skill === skill);
    return [why.reduce((first, second) => say('list.sentences', { first, second }), short)];
  });
}

function shortOfDifficulty({ blueprint = {} }: QuizOptions, { questions }: Made): readonly Message[] {
  return wantedOf(blueprint.difficulty).flatMap(([difficulty, wanted]) => {
    const got = questions.filter((question) => difficultyOf(question.difficulty) === difficulty).length;
    const said = { asked: wanted, difficulty: say(`difficulty.${difficulty}`, {}), made: got };
    return got < wanted ? [say('note.difficulty', { ...said, why: say(`note.${difficulty}`, {}) })] : [];
  });
}

function wantedOf<Name extends Skill | Difficulty>(named: Partial<Readonly<Record<Name, number>>> = {}) {
  return Object.entries<number | undefined>(named).map(([name, wanted = 0]) => [name as Name, wanted] as const);
}

/** Why there is no question of some kinds: what they take, or what the gates had against them. */
function noneOf({ tallies, rejected }: Made, concerned: (tally: KindTally) => boolean): readonly Message[] {
  return tallies
    .filter((tally) => concerned(tally) && tally.asked === 0 && tally.drafted === tally.rejected)
    .map(({ kind, drafted }) => {
      const [first] = rejected.filter((one) => one.kind === kind);
      const name = say(`kind.${kind}`, {});
      if (!first) return say('note.none', { kind: name, needed: say(`takes.${kind}`, {}) });
      const reason = first.message;
      return drafted === 1
        ? say('note.one-kept-out', { kind: name, reason })
        : say('note.kept-out', { kind: name, drafts: drafted, reason });
    });
}

function leftOver(tallies: readonly KindTally[]): readonly Message[] {
  const kinds = joinedBy(
    'list.comma',
    tallies.flatMap(({ kind, spent }) => (spent === 'share' ? [say(`kind.${kind}`, {})] : [])),
  );
  return kinds === null ? [] : [say('note.share', { kinds })];
}
