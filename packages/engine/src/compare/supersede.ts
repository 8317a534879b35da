import type { ComparedFigure } from './compared-figure.ts';
import { differentSpeakers } from './compared-figure.ts';
import type { Editions } from './editions.ts';
import type { Group } from './group.ts';
import { sayingOf } from './quantity.ts';

/**
 * The figures of one quantity, those that a later edition of their report has replaced marked as superseded: the latest
 * edition that gives the quantity gives another figure by the same speaker, and not theirs.
 */
export function supersede(group: Group, editions: readonly Editions[]): Group {
  if (editions.length === 0) return group;
  return group.map((figure) => {
    const chain = editions.find((ids) => ids.includes(figure.claim.article));
    if (!chain || figure.side.status !== 'asserted') return figure;
    const latest = latestOf(figure, group, chain);
    const replaced = latest.length > 0 && !latest.some((other) => sayingOf(other) === sayingOf(figure));
    return replaced ? { ...figure, side: { ...figure.side, status: 'superseded' } } : figure;
  });
}

/** What the last edition after the figure's own says of the quantity, of the same speaker. */
function latestOf(figure: ComparedFigure, group: Group, chain: Editions): Group {
  const place = (id: string): number => chain.indexOf(id);
  const after = group.filter(
    (other) => place(other.claim.article) > place(figure.claim.article) && !differentSpeakers(figure, other),
  );
  const last = Math.max(...after.map(({ claim }) => place(claim.article)));
  return after.filter(({ claim }) => place(claim.article) === last);
}
