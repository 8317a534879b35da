import { analyzeStory, makeQuiz } from '@crossread/engine';
import { expect, test } from '@jest/globals';
import { hostileTexts } from '../../../bench/texts/hostile-texts.ts';

// How long they take is measured by `npm run bench -- engine --hostile`.
test('texts that nobody writes are read, compared and asked about without an error', () => {
  for (const { content, format } of hostileTexts(1_000)) {
    const story = analyzeStory(['a', 'b'].map((id) => ({ id, path: id, content, format })));
    makeQuiz(story, { count: 5, seed: '1' });
    const { text } = story.articles[0]?.document ?? { text: '' };
    const wrong = story.analysis.claims.filter(
      ({ article, span }) => article === 'a' && text.slice(span.start, span.end) !== span.text,
    );
    expect(wrong).toEqual([]);
  }
});

test('words without an end between quotation marks are no scare quote', () => {
  const endless = 'her^“'.repeat(4_000);
  const story = analyzeStory(
    ['a', 'b'].map((id) => ({ id, path: id, content: endless + id, format: 'text' as const })),
  );
  expect(() => makeQuiz(story, { count: 5, seed: '1' })).not.toThrow();
});
