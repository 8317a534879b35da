import { useFormatter } from 'next-intl';

/** Writes points: half points are common, quarters and thirds get two decimals, and a loss has a minus sign and no hyphen. */
export function usePoints(): (value: number) => string {
  const format = useFormatter();
  return (value) => format.number(value, { maximumFractionDigits: 2 }).replace('-', '−');
}
