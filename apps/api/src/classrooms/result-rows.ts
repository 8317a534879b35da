import type { Cell } from '@crossread/formats';
import type { LoadedResults } from './load-results.ts';
import type { PupilResult, Results } from './results.ts';

/** A head, a row for each pupil, and one for how difficult each question was. Points are of the attempt that counts. */
export function resultRows({ questions, pupils }: LoadedResults, results: Results): readonly (readonly Cell[])[] {
  const head = [
    'pupil',
    'attempts',
    'answered',
    'late',
    'points',
    'of',
    ...questions.map(({ prompt }, at) => `${at + 1}. ${prompt}`),
  ];
  const counted = new Map(pupils.flatMap(({ attempts }) => attempts.map((attempt) => [attempt.id, attempt] as const)));
  const row = ({ nickname, attempts, answeredCount, lateCount, points, attemptId }: PupilResult): readonly Cell[] => {
    const responses = new Map(counted.get(attemptId ?? '')?.responses.map((one) => [one.questionId, one]));
    const cellOf = (questionId: string): Cell => {
      const response = responses.get(questionId);
      return response?.score ?? response?.mark ?? response?.answer.text ?? '';
    };
    return [
      nickname,
      attempts,
      answeredCount,
      lateCount,
      points?.score ?? '',
      points?.maximum ?? '',
      ...questions.map(({ id }) => cellOf(id)),
    ];
  };
  const difficulties = results.questions.map(({ statistics }) => statistics?.difficulty ?? '');
  return [head, ...results.pupils.map(row), ['difficulty (first attempts)', '', '', '', '', '', ...difficulties]];
}
