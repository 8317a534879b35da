import { element } from './element.ts';
import type { Element } from './element.ts';

/** All items in one section, answered in any order, each with its feedback at once; the test's score is their sum. */
export function assessmentTest(identifier: string, title: string, items: readonly string[]): Element {
  return element(
    'assessmentTest',
    { identifier, title },
    element(
      'outcomeDeclaration',
      { identifier: 'SCORE', cardinality: 'single', baseType: 'float' },
      element('defaultValue', {}, element('value', {}, '0')),
    ),
    element(
      'testPart',
      { identifier: 'part-1', navigationMode: 'nonlinear', submissionMode: 'individual' },
      element('itemSessionControl', { maxAttempts: 1, showFeedback: true }),
      element(
        'assessmentSection',
        { identifier: 'section-1', title, visible: true },
        ...items.map((name) => element('assessmentItemRef', { identifier: name, href: `items/${name}.xml` })),
      ),
    ),
    element(
      'outcomeProcessing',
      {},
      element(
        'setOutcomeValue',
        { identifier: 'SCORE' },
        element('sum', {}, element('testVariables', { variableIdentifier: 'SCORE' })),
      ),
    ),
  );
}
