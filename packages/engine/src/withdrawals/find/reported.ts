import { takingBackForm } from '../../attribution/reporting-forms.ts';
import type { Finder } from '../../pipeline/stage.ts';
import type { WithdrawalContext } from '../context.ts';
import type { WithdrawalFinding } from '../finding.ts';
import { namesUtterance } from '../names-utterance.ts';

/**
 * Reports whose verb takes back or denies: "retracted a statement that …", "denied that …", "dismissed reports of …".
 * Dismissing and rejecting need a word for something said: a cabinet is dismissed too.
 */
export const reported: Finder<WithdrawalFinding, WithdrawalContext> = {
  name: 'reported',
  find: ({ attributions, document }) =>
    attributions.reports.flatMap((report, index): WithdrawalFinding[] => {
      const form = takingBackForm(report.span.text.toLowerCase());
      const end = report.content.at(-1)?.end;
      if (!form || end === undefined || report.shape !== 'leading') return [];
      const object = { start: report.span.end, end };
      if (form.verb !== 'deny' && !namesUtterance(document.text, object)) return [];
      const { span, sentence, trail } = report;
      // "A now-deleted post" only says which post it was.
      if (document.text.charAt(span.start - 1) === '-') return [];
      return [
        {
          kind: 'withdrawal',
          span,
          sentence,
          status: form.status,
          erases: form.erases,
          object,
          report: index,
          trail: [...trail, reported.name],
        },
      ];
    }),
};
