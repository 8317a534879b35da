/** What one of a unit is in the base unit of its dimension. */
export interface UnitScale {
  readonly dimension: string;
  readonly factor: number;
}
export function unitScale(_unit: string): UnitScale | null {
  return null;
}
