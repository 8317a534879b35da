import type { Evidence } from '@crossread/shared';
import { say } from '../../wording/message.ts';
import type { Message } from '../../wording/message.ts';
import type { QuizStory } from '../story.ts';
import type { CitedWords } from './drafted-question.ts';

/** Whoever may cite a whole report has cited nothing. */
const mostCharacters = 400;
const mostCited = 4;

/** The places of the cited words, the first where they stand more than once; else what is wrong, in a sentence. */
export function locateWords(cites: readonly CitedWords[], story: QuizStory): readonly Evidence[] | Message {
  if (cites.length === 0) return say('fault.no-words-cited', {});
  if (cites.length > mostCited) return say('fault.many-passages', { count: cites.length, most: mostCited });
  const located: Evidence[] = [];
  for (const { report: id, words } of cites) {
    const report = story.report(id);
    if (!report) return say('fault.no-such-report', { id: id.slice(0, 40) });
    if (words.length > mostCharacters) return say('fault.long-passage', { count: String(words.length) });
    const start = words.trim() === '' ? -1 : report.text.indexOf(words);
    if (start < 0) return say('fault.not-there', { words: words.slice(0, 80), report: report.name });
    located.push({ article: id, start, end: start + words.length, text: words });
  }
  return located;
}
