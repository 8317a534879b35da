import type { ReactNode } from 'react';
import { classNames } from '#ui/class-names.ts';
import { count } from '#ui/count.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { formatDate } from '#ui/format-date.ts';
import type { Mark } from './marks.ts';
import { cutAtMarks } from './marks.ts';
import type { Report } from './quiz-query.ts';

type Block = Report['blocks'][number];

interface ReportTextProps {
  readonly report: Report;
  readonly marks: readonly Mark[];
}

/** A report as it reads, its marks in place. What belongs to the web page is folded. */
export function ReportText({ report, marks }: ReportTextProps) {
  const own = marks.filter(({ reportId }) => reportId === report.id);
  return (
    <article lang="en" className="max-w-[38rem] font-serif text-[1.0625rem] leading-relaxed">
      <p className="text-sm text-ink-soft italic">
        {report.displayName}
        {report.published && `, ${formatDate(report.published.date)}`}
      </p>
      {groupsOf(report.blocks).map((blocks) => {
        const [first] = blocks;
        if (!first) return null;
        const content = blocks.map((block) => (
          <BlockText key={block.start} block={block}>
            {cutAtMarks(block, own).map((piece) => {
              const words = report.text.slice(piece.start, piece.end);
              return piece.mark ? (
                <Marked key={piece.start} mark={piece.mark} first={piece.first} words={words} />
              ) : (
                words
              );
            })}
          </BlockText>
        ));
        if (first.kind !== 'BOILERPLATE') return content;
        const needed = blocks.some((block) => own.some((mark) => mark.start < block.end && mark.end > block.start));
        return (
          <Disclosure
            key={`${first.start}${needed}`}
            open={needed}
            summary={`Left out: ${count(blocks.length, 'line')} of the web page`}
            className="my-3 font-sans text-sm text-ink-soft"
          >
            {content}
          </Disclosure>
        );
      })}
    </article>
  );
}

/** Neighbouring lines of the web page's furniture are folded together. */
function groupsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const before = groups.at(-1);
    if (before && block.kind === 'BOILERPLATE' && before[0]?.kind === 'BOILERPLATE') before.push(block);
    else groups.push([block]);
  }
  return groups;
}

function BlockText({ block: { kind }, children }: { readonly block: Block; readonly children: ReactNode }) {
  switch (kind) {
    case 'TITLE':
      return <h3 className="mt-1 mb-3 text-2xl leading-tight font-semibold tracking-tight">{children}</h3>;
    case 'HEADING':
      return <h4 className="mt-5 mb-2 text-lg font-semibold">{children}</h4>;
    case 'CAPTION':
    case 'TEASER':
    case 'DATELINE':
      return <p className="my-3 text-[0.9375rem] text-ink-soft">{children}</p>;
    case 'BOILERPLATE':
      return <p className="my-1">{children}</p>;
    case 'PARAGRAPH':
      return <p className="my-3">{children}</p>;
  }
}

const meanings = { decides: 'These words decide it', taken: 'Your answer’s words' } as const;

function Marked({ mark, first, words }: { readonly mark: Mark; readonly first: boolean; readonly words: string }) {
  return (
    <mark
      id={first ? mark.id : undefined}
      tabIndex={first ? -1 : undefined}
      className={classNames(
        'scroll-my-24 rounded-xs text-ink underline decoration-2 underline-offset-4',
        mark.meaning === 'decides' ? 'bg-wash decoration-accent' : 'bg-shade decoration-rule-strong decoration-dashed',
      )}
    >
      {first && <span className="sr-only">{meanings[mark.meaning]}: </span>}
      {words}
    </mark>
  );
}
