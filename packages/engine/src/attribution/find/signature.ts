import type { Finder } from '../../pipeline/stage.ts';
import { makeReport } from '../make-report.ts';
import { phraseAfter } from '../noun-phrase.ts';
import type { Reading } from '../reading.ts';
import type { ReportFinding } from '../report.ts';
import { maySpeak, sourceKind } from '../source-kind.ts';
import { tokenAt } from '../token-index.ts';

/** A quotation signed behind a dash: “Never again.” — Mara Lind. Only where the name ends its paragraph or line. */
export const signature: Finder<ReportFinding, Reading> = {
  name: 'signature',
  find: (reading) =>
    reading.quotations.flatMap((quotation) => {
      const { tokens, document } = reading;
      const dash = tokenAt(tokens, quotation.outer.end);
      const index = tokens[dash]?.sentence ?? -1;
      const sentence = document.sentences[index];
      if (!sentence || !/^[―—–-]{1,2}$/.test(tokens[dash]?.text ?? '')) return [];
      const source = phraseAfter(tokens, dash + 1, sentence.last);
      const last = source ? tokens[source.last] : undefined;
      if (!source || !last || !maySpeak(sourceKind(tokens, source))) return [];
      const block = document.blocks[sentence.block];
      const rest = document.text.slice(last.end, Math.min(block?.end ?? last.end, last.end + 60)).trim();
      if (rest !== '' && !/^[,(]|^\.$/.test(rest)) return [];
      const unit = { first: dash, last: source.last };
      const cue: readonly [number, number] = [dash, dash];
      const made = { finder: signature.name, sentence: index, stance: 'neutral' as const, shape: 'trailing' as const };
      const report = makeReport(reading, { ...made, source, cue, unit, content: [quotation.outer] });
      return report ? [report] : [];
    }),
};
