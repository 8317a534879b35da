'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { LetteredReport } from '#features/story/report-letters.ts';
import { readerHref } from '#features/story/reader-href.ts';
import { classNames } from '#ui/class-names.ts';
import { ClaimNote } from './claim-note.tsx';
import { overlapping } from './claim-pieces.ts';
import { type ClaimType, typesInOrder } from './claim-types.ts';
import type { ReaderComparison, ReaderReport } from './reader-query.ts';
import { ReportColumn } from './report-column.tsx';
import { TypeLegend } from './type-legend.tsx';
import { useEscape } from './use-escape.ts';
import { claimElement, useLevel } from './use-level.ts';
import { WhatOthersSay } from './what-others-say.tsx';

interface ReaderProps {
  readonly slug: string;
  /** All of the story's, for their letters and names. */
  readonly reports: readonly LetteredReport[];
  /** The one or two that are open. */
  readonly open: readonly ReaderReport[];
  readonly comparisons: readonly ReaderComparison[];
  /** The claim that the address asks for. */
  readonly claim: string | null;
}

/** One report or two, every claim in place; the chosen claim explains itself beside them. */
export function Reader({ slug, reports, open, comparisons, claim }: ReaderProps) {
  const t = useTranslations('reader');
  const [selected, setSelected] = useState(claim);
  const [shown, setShown] = useState<ReadonlySet<ClaimType>>(new Set(typesInOrder));
  const arrived = useRef(false);

  const all = useMemo(() => open.flatMap((report) => report.claims), [open]);
  const own = comparisons.filter(({ members }) => members.some(({ id }) => id === selected));
  const counterparts = useMemo(
    () =>
      new Set(
        comparisons
          .filter(({ members }) => members.some(({ id }) => id === selected))
          .flatMap(({ members }) => members.map(({ id }) => id))
          .filter((id) => id !== selected),
      ),
    [comparisons, selected],
  );
  useLevel(selected, counterparts);

  useEffect(() => {
    if (arrived.current) return;
    arrived.current = true;
    // Who went to a claim before the scripts came has chosen it; the focus is given anew, for the claim to hear of it.
    // Else the deep link's claim takes it once, so that reading and the keyboard go on from there.
    const before = document.activeElement?.closest<HTMLElement>('[data-claim]');
    before?.blur();
    (before ?? (claim === null ? null : claimElement(claim)))?.focus({ preventScroll: true });
  }, [claim]);

  const hrefOf = (id: string | null) => {
    const [a, b] = open;
    return readerHref(slug, { a: a?.id ?? '', ...(b && { b: b.id }), ...(id && { claim: id }) });
  };
  const select = (id: string | null) => {
    setSelected(id);
    window.history.replaceState(null, '', hrefOf(id));
  };
  useEscape(selected !== null, () => {
    select(null);
  });
  const toggle = (type: ClaimType) => {
    setShown((before) => new Set(typesInOrder.filter((one) => before.has(one) !== (one === type))));
  };
  const counts = Object.fromEntries(
    typesInOrder.map((type) => [type, all.filter((one) => one.type === type).length]),
  ) as Record<ClaimType, number>;
  const report = open.find(({ claims }) => claims.some(({ id }) => id === selected));
  const chosen = report?.claims.find(({ id }) => id === selected);
  const beside = open.length > 1;

  return (
    <div className="space-y-6">
      <TypeLegend counts={counts} shown={shown} onToggle={toggle} />
      <div
        className={classNames(
          'grid items-start gap-x-10 gap-y-12',
          beside
            ? 'lg:grid-cols-[1fr_1fr_18rem]'
            : 'lg:grid-cols-[minmax(0,38rem)_minmax(18rem,24rem)] lg:justify-between',
        )}
      >
        {open.map((one) => (
          <ReportColumn
            key={one.id}
            report={one}
            letter={reports.find(({ id }) => id === one.id)?.letter ?? ''}
            claims={one.claims.filter(({ type }) => shown.has(type))}
            selected={selected}
            counterparts={counterparts}
            hrefOf={hrefOf}
            onSelect={select}
            scrolls={beside}
          />
        ))}
        <aside
          aria-label={t('aboutChosen')}
          aria-live="polite"
          className={classNames(
            'lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto',
            chosen
              ? 'max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-10 max-lg:max-h-[45dvh] max-lg:overflow-y-auto max-lg:border-t-2 max-lg:border-ink max-lg:bg-sheet max-lg:px-5 max-lg:py-3 max-lg:shadow-2xl'
              : 'max-lg:hidden',
          )}
        >
          {chosen && report ? (
            <ClaimNote
              claim={chosen}
              reportName={report.displayName}
              others={overlapping(chosen, report.claims)}
              onSelect={select}
              onClose={() => {
                select(null);
              }}
            >
              <WhatOthersSay slug={slug} claim={chosen.id} reportId={report.id} comparisons={own} reports={reports} />
            </ClaimNote>
          ) : (
            <p className="border-t-2 border-ink pt-2 text-ink-soft" data-screen-only>
              {t('chooseWords')}
            </p>
          )}
        </aside>
      </div>
      {chosen && <div aria-hidden="true" className="h-[45dvh] lg:hidden" data-screen-only />}
    </div>
  );
}
