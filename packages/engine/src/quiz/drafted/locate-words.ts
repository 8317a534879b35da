import type { Evidence } from '@crossread/shared';
import type { QuizStory } from '../story.ts';
import type { CitedWords } from './drafted-question.ts';

/** Whoever may cite a whole report has cited nothing. */
const mostCharacters = 400;
const mostCited = 4;

/** The places of the cited words, the first where they stand more than once; else what is wrong, in a sentence. */
export function locateWords(cites: readonly CitedWords[], story: QuizStory): readonly Evidence[] | string {
  if (cites.length === 0) return 'It cites no words of a report.';
  if (cites.length > mostCited) return `It cites ${cites.length} passages; ${mostCited} at most can be the evidence.`;
  const located: Evidence[] = [];
  for (const { report: id, words } of cites) {
    const report = story.report(id);
    if (!report) return `It cites a report “${id.slice(0, 40)}”, which the story does not have.`;
    if (words.length > mostCharacters) return `It cites ${words.length} characters at once, more than a passage.`;
    const start = words.trim() === '' ? -1 : report.text.indexOf(words);
    if (start < 0) return `“${words.slice(0, 80)}” does not stand in ${report.name}.`;
    located.push({ article: id, start, end: start + words.length, text: words });
  }
  return located;
}
