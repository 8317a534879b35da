import type { Note } from '../../carry-each.ts';
import type { DocumentQuestion } from '../../quiz-document.ts';
import { element } from '../element.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Answer } from './answer.ts';
import { declare } from './declare.ts';

interface Rubric {
  readonly basic: string;
  readonly emergent: string;
  readonly proficient: string;
}

export function written(
  { prompt }: DocumentQuestion,
  { basic, emergent, proficient }: Rubric,
  { content }: Vocabulary,
  note: Note,
): Answer {
  note('A person scores it, by the rubric that is shown to scorers.');
  const levels = { Basic: basic, Emergent: emergent, Proficient: proficient };
  const rubric = Object.entries(levels).map(([level, text]) =>
    element('p', {}, element('strong', {}, `${level}:`), ` ${text}`),
  );
  return {
    declaration: declare('single', 'string', []),
    body: [
      element(
        'extendedTextInteraction',
        { responseIdentifier: 'RESPONSE', expectedLines: 8, format: 'plain' },
        element('prompt', {}, prompt),
      ),
      element('rubricBlock', { view: 'scorer', use: 'scoring' }, ...content(rubric)),
    ],
    scoring: [],
    picksOptions: false,
  };
}
