import type { Verdict } from '@crossread/shared';
import { judge } from './compare/judge.ts';
import type { Judgement } from './compare/judgement.ts';
import { say } from './wording/message.ts';
import type { Message } from './wording/message.ts';
import { render } from './wording/render.ts';
import { readingOf } from './compare/reading.ts';
import type { FigureFinding } from './figures/finding.ts';
import { readFigures } from './figures/index.ts';
import { readPlain } from './text/read-document.ts';

export interface Relation {
  readonly verdict: Verdict | 'unrelated';
  /** One sentence a teacher can read. */
  readonly reason: string;
  /** The same, to be said in another language. */
  readonly message: Message;
}

/**
 * Whether the figures of two phrases about the same thing can stand together: of their first figures that have a
 * measure in common. Unrelated: a phrase without a figure, or figures of measures that nothing converts. Phrases of the
 * same words agree, whatever their numbers are: "2-2".
 */
export function relate(a: string, b: string): Relation {
  const [left, right] = [readFigures(readPlain(a)), readFigures(readPlain(b))];
  for (const one of left) {
    for (const other of right) {
      const judgement = judgeOf(one, other);
      if (judgement) return related(judgement.verdict, judgement.reason);
    }
  }
  if (/\d/.test(a) && wordsOf(a) === wordsOf(b)) {
    return related('agree', say('reason.same-words', { a: say('words.printed', { text: a.trim() }) }));
  }
  const lacking = left.length === 0 ? a : right.length === 0 ? b : null;
  const phrase = lacking && say('words.quoted', { text: lacking.trim() });
  return related('unrelated', phrase ? say('reason.no-figure', { phrase }) : say('reason.different-measures', {}));
}

function related(verdict: Relation['verdict'], message: Message): Relation {
  return { verdict, reason: render(message), message };
}

/** A bare number is of the other's measure, since both phrases are about the same thing: "at 91" and "aged 91". */
function judgeOf(a: FigureFinding, b: FigureFinding): Judgement | null {
  const bare = ({ figureKind, countedHead }: FigureFinding): boolean => figureKind === 'count' && countedHead === null;
  const like = ({ figureKind, unit }: FigureFinding) => ({ figureKind, unit });
  return judge(side(bare(a) ? { ...a, ...like(b) } : a), side(bare(b) ? { ...b, ...like(a) } : b));
}

function side(finding: FigureFinding) {
  return { reading: readingOf(finding), status: 'asserted', published: null, growing: false } as const;
}

function wordsOf(phrase: string): string {
  return phrase.trim().toLowerCase().replace(/\s+/g, ' ');
}
