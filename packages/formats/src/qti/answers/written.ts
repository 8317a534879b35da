import type { Note } from '../../carry-each.ts';
import type { OwnWords } from '../../own-words.ts';
import type { DocumentQuestion } from '../../quiz-document.ts';
import { rubricLines } from '../../rubric-lines.ts';
import type { Rubric } from '../../rubric-lines.ts';
import { element } from '../element.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Answer } from './answer.ts';
import { declare } from './declare.ts';

export function written(
  { prompt }: DocumentQuestion,
  rubric: Rubric,
  words: OwnWords,
  { content }: Vocabulary,
  note: Note,
): Answer {
  const levels = rubricLines(rubric, words).map((line) => element('p', {}, line));
  const shown = levels.length > 0;
  note(shown ? 'A person scores it, by the rubric that is shown to scorers.' : 'A person scores it, without a rubric.');
  return {
    declaration: declare('single', 'string', []),
    body: [
      element(
        'extendedTextInteraction',
        { responseIdentifier: 'RESPONSE', expectedLines: 8, format: 'plain' },
        element('prompt', {}, prompt),
      ),
      ...(shown ? [element('rubricBlock', { view: 'scorer', use: 'scoring' }, ...content(levels))] : []),
    ],
    scoring: [],
    picksOptions: false,
  };
}
