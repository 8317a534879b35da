import type { Surroundings } from './surroundings.ts';

/** A time before a figure rules to the end of its sentence, one after it not so far: "… killed 612 people in 2005". */
const [reachBefore, reachAfter] = [40, 12];

/**
 * Years, months and "last year" near a figure, or in the sentence that its own goes on about; weekdays are left out, as
 * one report's Monday is another's yesterday. `now` tells no figure apart: when the reports came out.
 */
export function timesOf(surroundings: Surroundings, now: ReadonlySet<string>): ReadonlySet<string> {
  const { words, first, past, at, continued } = surroundings;
  const near = words.times.filter(
    (told) => told.at >= at - reachBefore && told.at < at + reachAfter && (told.at < first || told.at >= past),
  );
  const told = near.length > 0 ? near : (continued?.times ?? []);
  return new Set(told.flatMap(({ time }) => (now.has(time) ? [] : [time])));
}
