import { mistakeWords } from '../../lexicon/retraction-cues.ts';
import type { Finder } from '../../pipeline/stage.ts';
import { spanOf, type Document, type Token } from '../../text/document.ts';
import { outlinesOf } from '../../text/outlines.ts';
import { clauseStart } from '../clause-start.ts';
import type { WithdrawalContext } from '../context.ts';
import type { WithdrawalFinding } from '../finding.ts';
import { namesUtterance } from '../names-utterance.ts';

const mayBeMistake = outlinesOf(mistakeWords);

/**
 * "said the figure of 164 was wrong", "the toll had been published by mistake", "called the report false". Needs a word
 * for something said in the same clause; a mistake made on the road takes nothing back.
 */
export const calledAMistake: Finder<WithdrawalFinding, WithdrawalContext> = {
  name: 'called-a-mistake',
  find: ({ document, attributions }) =>
    document.tokens
      .filter(({ lower }) => mayBeMistake(lower) && mistakeWords.has(lower))
      .flatMap((token): WithdrawalFinding[] => {
        const copula = verbBefore(document, token);
        if (copula < 0) return [];
        const object = { start: clauseStart(document, copula), end: document.tokens[copula]?.start ?? token.start };
        if (!namesUtterance(document.text, object)) return [];
        const span = spanOf(document.text, token.start, token.end);
        const report = attributions.reportOf(span);
        return [
          {
            kind: 'withdrawal',
            span,
            sentence: token.sentence,
            status: 'retracted',
            erases: false,
            object,
            report,
            trail: [calledAMistake.name],
          },
        ];
      }),
};

const links = new Set(
  'a an the by in simply due to result of technical clerical human factually plainly completely been'.split(' '),
);

/** The copula or participle that links the clause's subject to the word, no more than six words back; −1 for none. */
function verbBefore({ tokens, sentences }: Document, word: Token): number {
  const low = Math.max(sentences[word.sentence]?.first ?? 0, word.index - 7);
  for (let at = word.index - 1; at >= low; at -= 1) {
    const token = tokens[at];
    if (!token || /^(?:not|n't|never|no)$/.test(token.lower)) return -1;
    if (/^(?:was|were|is|are|be)$/.test(token.lower)) return at;
    const published = /^(?:published|posted|issued|released|reported|made|sent|given|printed)$/.test(token.lower);
    if (published) return /^(?:was|were|been)$/.test(tokens[at - 1]?.lower ?? '') ? auxiliary(tokens, at - 1) : -1;
    if (token.tag !== 'ADV' && token.tag !== 'ADJ' && !links.has(token.lower)) return -1;
  }
  return -1;
}

function auxiliary(tokens: readonly Token[], at: number): number {
  return tokens[at]?.lower === 'been' && tokens[at - 1]?.tag === 'AUX' ? at - 1 : at;
}
