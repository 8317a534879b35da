import type { DocumentQuestion, QuizDocument } from '../quiz-document.ts';
import { solution } from '../solution.ts';
import { outcome } from './answers/declare.ts';
import type { Cardinality } from './answers/declare.ts';
import { optionNames } from './answers/option-names.ts';
import { set, value, variable } from './answers/rules.ts';
import { element } from './element.ts';
import type { Element } from './element.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is said once an item is answered: its variables, the rules that set them, and the words. */
export interface Feedback {
  readonly outcomes: readonly Element[];
  readonly rules: readonly Element[];
  readonly modals: readonly Element[];
}

/** The explanation and the evidence it does not quote yet, after any answer. */
export function explanationOf(question: DocumentQuestion, document: QuizDocument, vocabulary: Vocabulary): Feedback {
  const words = solution(question, document).map((paragraph) => element('p', {}, paragraph));
  return {
    outcomes: [outcome('EXPLANATION', 'single')],
    rules: [set('EXPLANATION', value('identifier', 'explanation'))],
    modals: [modal('EXPLANATION', 'explanation', words, vocabulary)],
  };
}

/** What each picked option shows; `cardinality` is that of RESPONSE. */
export function optionFeedback(
  { options }: DocumentQuestion,
  cardinality: Cardinality,
  vocabulary: Vocabulary,
): Feedback {
  return {
    outcomes: [outcome('FEEDBACK', cardinality)],
    rules: [set('FEEDBACK', variable('RESPONSE'))],
    modals: optionNames(options)
      .all.filter(({ feedback }) => feedback !== '')
      .map(({ name, feedback }) => modal('FEEDBACK', name, [element('p', {}, feedback)], vocabulary)),
  };
}

function modal(outcomeIdentifier: string, identifier: string, words: readonly Element[], { content }: Vocabulary) {
  return element('modalFeedback', { outcomeIdentifier, showHide: 'show', identifier }, ...content(words));
}
