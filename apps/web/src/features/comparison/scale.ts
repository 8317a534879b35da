/** Maps values to percent of a line's width, 0 to 100. */
export interface Scale {
  readonly kind: 'linear' | 'logarithmic';
  at(value: number): number;
  /** Round values inside the line, 2 to 6 of them; the value alone where there is but one. */
  readonly ticks: readonly number[];
}

/** Beyond this ratio of largest to smallest a linear line would press the small values into one point. */
const farApart = 20;
/** Room at either end, in parts of the spread. */
const margin = 0.1;

/** Values nearer to each other than this part of their size are one. */
const indistinct = 1e-9;
const mostTicks = 6;

/** A scale on which all values have a place and none stands at the very end. */
export function scaleFor(values: readonly number[]): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low > 0 && high / low >= farApart ? logarithmic(low, high) : linear(low, high);
}

function linear(low: number, high: number): Scale {
  const apart = high - low > Math.max(1, Math.abs(high)) * indistinct;
  const spread = apart ? high - low : Math.abs(high) * 0.2 || 1;
  const from = low >= 0 ? Math.max(0, low - spread * margin) : low - spread * margin;
  const to = high + spread * margin;
  return {
    kind: 'linear',
    at: (value) => percent((value - from) / (to - from)),
    ticks: apart ? linearTicks(from, to) : [low],
  };
}

function logarithmic(low: number, high: number): Scale {
  const pad = Math.log10(high / low) * margin;
  const [from, to] = [Math.log10(low) - pad, Math.log10(high) + pad];
  const powers = Array.from(
    { length: Math.floor(to) - Math.ceil(from) + 1 },
    (_, index) => 10 ** (Math.ceil(from) + index),
  );
  const stride = Math.ceil(powers.length / mostTicks);
  return {
    kind: 'logarithmic',
    at: (value) => percent((Math.log10(Math.max(value, Number.MIN_VALUE)) - from) / (to - from)),
    ticks: powers.length > 1 ? powers.filter((_, index) => index % stride === 0) : [low, high],
  };
}

function linearTicks(from: number, to: number): readonly number[] {
  const rough = (to - from) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
  const first = Math.ceil(from / step);
  const last = Math.floor(to / step);
  return Array.from({ length: last - first + 1 }, (_, index) => round((first + index) * step));
}

/** Sheds what binary fractions add. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

function percent(part: number): number {
  return Math.round(Math.min(1, Math.max(0, part)) * 10_000) / 100;
}
