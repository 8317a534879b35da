import { formatNumber } from '@crossread/shared';

/** Half points are common, thirds are written with one decimal. */
export function points(value: number): string {
  return formatNumber(Math.round(value * 10) / 10);
}
