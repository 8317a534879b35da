import type { VariablesOf } from '#graphql/tada.ts';
import type { updateAssignmentMutation } from './assignment-documents.ts';

/** When pupils are told what their answers show, soonest first. */
export const feedbacks = ['EACH', 'END', 'CLOSED', 'NEVER'] as const;

/** When and how a class takes a quiz: moments in ISO 8601, the time for an attempt in seconds; null: without an end. */
export interface Terms {
  readonly opensAt: string;
  readonly closesAt: string | null;
  readonly timeLimitSeconds: number | null;
  readonly attemptsAllowed: number | null;
  readonly feedback: (typeof feedbacks)[number];
  readonly shuffleOptions: boolean;
}

type Changes = Omit<VariablesOf<typeof updateAssignmentMutation>['input'], 'assignmentId'>;

/** A moment as a field for date and time has it: in the teacher's own zone, to the minute. */
export function localTime(moment: string): string {
  const date = new Date(moment);
  const zoned = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return zoned.toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length);
}

/**
 * What a form with the terms' fields says. When it opens is left out where no time is given: at once by the API's
 * clock, the device's may be wrong. A time that was left as it stood keeps its seconds, which the field does not show.
 */
export function termsOf(form: FormData, before?: Terms): Changes {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' && value.trim() !== '' ? value : null;
  };
  const moment = (name: 'opensAt' | 'closesAt') => {
    const local = text(name);
    const was = before?.[name] ?? null;
    if (local === null) return null;
    return was !== null && localTime(was) === local ? was : new Date(local).toISOString();
  };
  const minutes = text('minutes');
  const attempts = text('attempts');
  const opensAt = moment('opensAt');
  return {
    ...(opensAt !== null && { opensAt }),
    closesAt: moment('closesAt'),
    timeLimitSeconds: minutes === null ? null : Math.round(Number(minutes) * 60),
    attemptsAllowed: attempts === null ? null : Number(attempts),
    feedback: feedbacks.find((one) => one === text('feedback')) ?? 'EACH',
    shuffleOptions: form.has('shuffleOptions'),
  };
}
