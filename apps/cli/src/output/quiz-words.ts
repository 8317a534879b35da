import type { Language } from '@crossread/shared';

/** What the printed quiz says besides its questions. */
export interface QuizWords {
  readonly quiz: string;
  readonly report: string;
  readonly key: string;
  readonly lookOver: string;
  readonly or: string;
  readonly then: string;
  readonly proficient: string;
  readonly marks: readonly [open: string, close: string];
  readonly range: (lower: number, upper: number) => string;
}

export const quizWords: Readonly<Record<Language, QuizWords>> = {
  en: {
    quiz: 'Quiz',
    report: 'Report',
    key: 'Key',
    lookOver: 'Look this one over before you set it.',
    or: 'or',
    then: 'then',
    proficient: 'Proficient',
    marks: ['“', '”'],
    range: (lower, upper) => `${lower} to ${upper} is right`,
  },
  de: {
    quiz: 'Quiz',
    report: 'Bericht',
    key: 'Lösungen',
    lookOver: 'Sieh dir diese Frage noch einmal an, bevor du sie stellst.',
    or: 'oder',
    then: 'dann',
    proficient: 'Sicher',
    marks: ['„', '“'],
    range: (lower, upper) => `${lower} bis ${upper} stimmt`,
  },
};
