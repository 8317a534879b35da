import type { KindTally, QuizDraft } from '@crossread/engine';
import type { SheetOptions } from './sheet-options.ts';
import { indented } from './wrap.ts';

type Rejected = QuizDraft['rejected'][number];
const [kindIndent, gateIndent, draftIndent] = [2, 4, 6];

/** What `crossread quiz --explain` prints: of each kind what became of its drafts, and why each was kept out, by gate. */
export function leftOutSheet({ tallies, rejected }: QuizDraft, { width, colors }: SheetOptions): string {
  const kinds = tallies.map((tally) => {
    const own = rejected.filter(({ kind }) => kind === tally.kind);
    const gates = [...new Set(own.map(({ gate }) => gate))].map((gate) =>
      keptOut(
        gate,
        own.filter((one) => one.gate === gate),
        width,
      ),
    );
    return [indented(`${colors.bold(tally.kind)}: ${outcome(tally)}`, kindIndent, width), ...gates].join('\n');
  });
  return [colors.bold('What became of the drafts'), '', ...kinds].join('\n');
}

/** "46 drafted; 2 asked, 5 kept out, 39 not needed" */
function outcome({ drafted, asked, rejected, spent, takes }: KindTally): string {
  if (drafted === 0) return `none drafted, it takes ${takes}`;
  const left = drafted - asked - rejected;
  const rest =
    spent === 'share'
      ? 'left, as the kind had its share'
      : spent === 'answer'
        ? 'left, as their answer had its share'
        : 'not needed';
  const parts = [[asked, 'asked'] as const, [rejected, 'kept out'] as const, [left, rest] as const];
  return `${drafted} drafted; ${parts.flatMap(([number, what]) => (number > 0 ? [`${number} ${what}`] : [])).join(', ')}`;
}

function keptOut(gate: string, drafts: readonly Rejected[], width: number): string {
  const each = drafts.flatMap(({ prompt, reason }) => [
    indented(prompt, draftIndent + 2, width, `${' '.repeat(draftIndent)}-`),
    indented(reason, draftIndent + 2, width),
  ]);
  return [indented(`by ${gate}: ${drafts.length}`, gateIndent, width), ...each].join('\n');
}
