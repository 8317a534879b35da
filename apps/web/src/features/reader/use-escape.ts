import { useEffect, useEffectEvent } from 'react';

/** Calls back when Escape is pressed anywhere on the page, while it is wanted. */
export function useEscape(wanted: boolean, onEscape: () => void): void {
  const escaped = useEffectEvent(onEscape);
  useEffect(() => {
    if (!wanted) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape') escaped();
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, [wanted]);
}
