import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Disclosure } from './disclosure.tsx';
import { asWritten } from './words.tsx';

export interface ReportBlock {
  readonly start: number;
  readonly end: number;
  readonly kind: 'TITLE' | 'HEADING' | 'DATELINE' | 'CAPTION' | 'PARAGRAPH' | 'TEASER' | 'BOILERPLATE';
}

interface ReportBlocksProps<B extends ReportBlock> {
  readonly blocks: readonly B[];
  /** The words of a block, marked as the page needs it. */
  readonly words: (block: B) => ReactNode;
  /** Whether folded furniture must be seen, because something in it is marked. */
  readonly mustShow?: (block: B) => boolean;
}

/** A report as it reads, in its blocks. The web page's furniture is folded, never left out. */
export function ReportBlocks<B extends ReportBlock>({ blocks, words, mustShow = () => false }: ReportBlocksProps<B>) {
  const t = useTranslations('site');
  return runsOf(blocks).map((run) => {
    const content = run.map((block) => (
      <BlockText key={block.start} kind={block.kind}>
        {words(block)}
      </BlockText>
    ));
    if (run[0]?.kind !== 'BOILERPLATE') return content;
    const needed = run.some(mustShow);
    return (
      <Disclosure
        key={`${run[0].start}${needed}`}
        open={needed}
        summary={t('leftOut', { lines: run.length })}
        className="my-3 font-sans text-sm text-ink-soft"
      >
        {content}
      </Disclosure>
    );
  });
}

/** Neighbouring lines of furniture are folded together; every other block stands alone. */
function runsOf<B extends ReportBlock>(blocks: readonly B[]): readonly (readonly B[])[] {
  const runs: B[][] = [];
  for (const block of blocks) {
    const before = runs.at(-1);
    if (before?.[0]?.kind === 'BOILERPLATE' && block.kind === 'BOILERPLATE') before.push(block);
    else runs.push([block]);
  }
  return runs;
}

function BlockText({ kind, children }: { readonly kind: ReportBlock['kind']; readonly children: ReactNode }) {
  switch (kind) {
    case 'TITLE':
      return (
        <h3 {...asWritten} className="mt-1 mb-3 text-2xl leading-tight font-semibold tracking-tight">
          {children}
        </h3>
      );
    case 'HEADING':
      return (
        <h4 {...asWritten} className="mt-5 mb-2 text-lg font-semibold">
          {children}
        </h4>
      );
    case 'CAPTION':
    case 'TEASER':
    case 'DATELINE':
      return (
        <p {...asWritten} className="my-3 text-[0.9375rem] text-ink-soft">
          {children}
        </p>
      );
    case 'BOILERPLATE':
      return (
        <p {...asWritten} className="my-1">
          {children}
        </p>
      );
    case 'PARAGRAPH':
      return (
        <p {...asWritten} className="my-3">
          {children}
        </p>
      );
  }
}
