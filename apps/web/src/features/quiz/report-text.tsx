import { useLocale, useTranslations } from 'next-intl';
import { classNames } from '#ui/class-names.ts';
import { ReportBlocks } from '#ui/report-blocks.tsx';
import { useDateWords } from '#ui/use-date-words.ts';
import type { Mark } from './marks.ts';
import { cutAtMarks } from './marks.ts';
import type { Report } from './quiz-query.ts';

interface ReportTextProps {
  readonly report: Report;
  readonly marks: readonly Mark[];
}

/** A report as it reads, its marks in place. What belongs to the web page is folded. */
export function ReportText({ report, marks }: ReportTextProps) {
  const dateWords = useDateWords();
  const own = marks.filter(({ reportId }) => reportId === report.id);
  return (
    <article className="max-w-[38rem] font-serif text-[1.0625rem] leading-relaxed">
      <p className="text-sm text-ink-soft italic">
        {report.displayName}
        {report.published && `, ${dateWords(report.published.date)}`}
      </p>
      <ReportBlocks
        blocks={report.blocks}
        mustShow={(block) => own.some((mark) => mark.start < block.end && mark.end > block.start)}
        words={(block) =>
          cutAtMarks(block, own).map((piece) => {
            const words = report.text.slice(piece.start, piece.end);
            return piece.mark ? (
              <Marked key={piece.start} mark={piece.mark} first={piece.first} words={words} />
            ) : (
              words
            );
          })
        }
      />
    </article>
  );
}

const markLooks: Readonly<Record<Mark['meaning'], string>> = {
  decides: 'bg-wash underline decoration-accent',
  taken: 'bg-shade underline decoration-rule-strong decoration-dashed',
  look: 'bg-shade',
};

function Marked({ mark, first, words }: { readonly mark: Mark; readonly first: boolean; readonly words: string }) {
  const t = useTranslations('quiz');
  const locale = useLocale();
  return (
    <mark
      id={first ? mark.id : undefined}
      tabIndex={first ? -1 : undefined}
      className={classNames(
        'scroll-my-24 rounded-xs text-ink decoration-2 underline-offset-4',
        markLooks[mark.meaning],
      )}
    >
      {first && <span lang={locale} className="sr-only">{`${t(`mark.${mark.meaning}`)} `}</span>}
      {words}
    </mark>
  );
}
