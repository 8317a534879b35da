import { isReducedOrPassive } from '../passive.ts';
import { takingBackForm, takingBackWords } from '../../attribution/reporting-forms.ts';
import type { Finder } from '../../pipeline/stage.ts';
import { spanOf } from '../../text/document.ts';
import { outlinesOf } from '../../text/outlines.ts';
import type { WithdrawalContext } from '../context.ts';
import type { WithdrawalFinding } from '../finding.ts';
import { namesUtterance } from '../names-utterance.ts';
import { clauseStart } from '../clause-start.ts';

const mayTakeBack = outlinesOf(takingBackWords);

/** "The figure of 164 was later withdrawn", "a toll of 31, since corrected to 28". Not "was not withdrawn". */
export const passive: Finder<WithdrawalFinding, WithdrawalContext> = {
  name: 'passive',
  find: ({ document }) =>
    document.tokens
      .filter(({ lower }) => mayTakeBack(lower) && takingBackForm(lower) !== null)
      .flatMap((token): WithdrawalFinding[] => {
        const form = takingBackForm(token.lower);
        const sentence = document.sentences[token.sentence];
        if (!form?.forms.has('participle') || form.status === 'denied' || !sentence) return [];
        if (!isReducedOrPassive(document.tokens, token.index, sentence.first)) return [];
        const object = { start: clauseStart(document, token.index), end: token.start };
        if (!namesUtterance(document.text, object)) return [];
        const span = spanOf(document.text, token.start, token.end);
        return [
          {
            kind: 'withdrawal',
            span,
            sentence: token.sentence,
            status: form.status,
            erases: form.erases,
            object,
            report: -1,
            trail: [passive.name],
          },
        ];
      }),
};
