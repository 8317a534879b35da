import type { DocumentQuestion } from '../quiz-document.ts';
import { element } from './element.ts';
import type { Element } from './element.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Resource {
  readonly identifier: string;
  readonly type: string;
  readonly href: string;
  /** Identifiers of the resources it needs. */
  readonly needs: readonly string[];
  /** What is said of it, where it is a question; null where nobody knows. */
  readonly question?: Pick<DocumentQuestion, 'kind' | 'skill' | 'difficulty'>;
}

/** `imsmanifest.xml`: what a package holds, with each question's kind, skill and difficulty as learning object metadata. */
export function manifest(identifier: string, resources: readonly Resource[], { manifest }: Vocabulary): Element {
  return element(
    'manifest',
    { identifier },
    element(
      'metadata',
      {},
      element('schema', {}, manifest.standard),
      element('schemaversion', {}, manifest.standardVersion),
    ),
    element('organizations', {}),
    element('resources', {}, ...resources.map(resourceOf)),
  );
}

function resourceOf({ identifier, type, href, needs, question }: Resource): Element {
  return element(
    'resource',
    { identifier, type, href },
    ...(question ? learningObject(question) : []),
    element('file', { href }),
    ...needs.map((identifierref) => element('dependency', { identifierref })),
  );
}

/** The five words of IEEE 1484.12.1 (LOM), field 5.8. */
const difficulties = ['very easy', 'easy', 'medium', 'difficult', 'very difficult'];

function learningObject({ kind, skill, difficulty }: NonNullable<Resource['question']>): readonly Element[] {
  if (kind === null || skill === null || difficulty === null) return [];
  const keyword = (word: string) => element('keyword', {}, element('string', { language: 'en' }, word));
  const word =
    difficulties[Math.min(difficulties.length - 1, Math.floor(difficulty * difficulties.length))] ?? 'medium';
  const object = element(
    'lom',
    { xmlns: 'http://ltsc.ieee.org/xsd/LOM' },
    element('general', {}, keyword(kind), keyword(skill)),
    element('educational', {}, element('difficulty', {}, element('source', {}, 'LOMv1.0'), element('value', {}, word))),
  );
  return [element('metadata', {}, object)];
}
