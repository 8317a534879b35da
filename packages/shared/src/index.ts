export * from './format-figure.ts';
export * from './intake.ts';
export * from './interchange/analysis.ts';
export * from './interchange/question-basis.ts';
export * from './interchange/quiz.ts';
export * from './limits.ts';
export * from './read-bytes.ts';
export * from './units.ts';
