import { useEffect, useRef } from 'react';

/** The element to which a claim's own words can be scrolled. */
export function claimElement(claim: string): HTMLElement | null {
  return document.getElementById(`claim-${claim}`);
}

/**
 * Brings the selected claim into view and, where two reports stand side by side and scroll for themselves, scrolls the
 * other one until what it says of the same quantity is level with it.
 */
export function useLevel(selected: string | null, counterparts: ReadonlySet<string>): void {
  const arrived = useRef(false);
  useEffect(() => {
    // Where a link leads to a claim it comes to the middle; one chosen on the page moves only as far as it must.
    const block = arrived.current ? 'nearest' : 'center';
    arrived.current = true;
    const own = selected === null ? null : claimElement(selected);
    if (!own) return;
    own.scrollIntoView({ block });
    const column = own.closest('section');
    for (const id of counterparts) {
      const counterpart = claimElement(id);
      const other = counterpart?.closest('section');
      if (!counterpart || !other || other === column || other.scrollHeight <= other.clientHeight) continue;
      other.scrollTop += counterpart.getBoundingClientRect().top - own.getBoundingClientRect().top;
      return;
    }
  }, [selected, counterparts]);
}
