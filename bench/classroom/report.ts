import { formatNumber } from '@crossread/shared';
import type { Measured } from './measure-school.ts';
import type { School } from './prepare-school.ts';

const megabyte = 1024 * 1024;

export function report({ classes, joiningSeconds }: School, measured: Measured): void {
  const { answers, burst, liveDelays, memory, differences, failures, offered, seconds, took } = measured;
  const pupils = classes.reduce((sum, one) => sum + one.pupils.length, 0);
  const offeredPerSecond = offered / seconds;
  const perSecond = answers.length / Math.max(seconds, took);
  const questions = Math.min(...classes.flatMap((one) => one.pupils.map((pupil) => pupil.questions.length)));
  console.log(`${formatNumber(pupils)} pupils in ${classes.length} classes, ${questions} questions each; ${seconds} s`);
  console.log('');
  row('joined and begun', `${(pupils / joiningSeconds).toFixed(0)} a second`);
  row('answers offered', `${offeredPerSecond.toFixed(1)} a second`);
  row('answers achieved', `${perSecond.toFixed(1)} a second`);
  row('an answer', spread(answers));
  row('of 30 within a second', spread(burst));
  row('live view', spread(liveDelays));
  row('memory of the API processes', memory.map((bytes) => `${(bytes / megabyte).toFixed(0)} MB`).join(', '));
  row('answers in the store', formatNumber(differences.stored));
  row('not acknowledged', formatNumber(failures.length));
  for (const failure of [...new Set(failures)].slice(0, 3)) console.log(`  ${failure}`);
  console.log('');
  console.log('An answer: from its moment to its acknowledgement. Live view: from there until its teacher sees it.');
  console.log('live_delay_ms is the 99th percentile.');
  console.log(
    [
      `p50_ms=${percentile(answers, 50).toFixed(1)} p99_ms=${percentile(answers, 99).toFixed(1)}`,
      `offered_per_s=${offeredPerSecond.toFixed(1)} answers_per_s=${perSecond.toFixed(1)}`,
      `live_delay_ms=${percentile(liveDelays, 99).toFixed(0)}`,
      `lost=${differences.lost} doubled=${differences.doubled}`,
    ].join(' '),
  );
}

function row(name: string, value: string): void {
  console.log(`${name.padEnd(30)}${value}`);
}

function spread(ms: readonly number[]): string {
  return [50, 99, 100]
    .map((part) => `p${part} ${percentile(ms, part).toFixed(1)} ms`)
    .join('  ')
    .replace('p100', 'most');
}

/** The value that `part` per cent of them do not exceed; NaN of none. */
function percentile(values: readonly number[], part: number): number {
  const at = Math.ceil((part / 100) * values.length) - 1;
  return values.toSorted((a, b) => a - b)[Math.max(0, at)] ?? NaN;
}
