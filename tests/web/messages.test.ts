import { describe, expect, test } from '@jest/globals';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { isPluralElement, isSelectElement, isTagElement, parse } from '@formatjs/icu-messageformat-parser';
import { languages } from '../../apps/web/src/i18n/languages.ts';
import { partsOf, sentencesOf } from '../helpers/messages.ts';
import { keysSaid } from '../helpers/keys-said.ts';

/** What a language may leave out: the API's own words in English, where it says the same by their code. */
const spared = ['message', 'words'];

/** What a sentence is given: its arguments, and the tags that become elements. */
function argumentsOf(elements: readonly MessageFormatElement[]): string[] {
  const named = elements.flatMap((element) => {
    const inner =
      isPluralElement(element) || isSelectElement(element)
        ? Object.values(element.options).flatMap(({ value }) => argumentsOf(value))
        : isTagElement(element)
          ? argumentsOf(element.children)
          : [];
    return 'value' in element && element.type !== 0 ? [element.value, ...inner] : inner;
  });
  return [...new Set(named)].sort();
}

const required = (sentence: string) => argumentsOf(parse(sentence)).filter((name) => !spared.includes(name));

describe.each(languages.filter(({ code }) => code !== 'en'))('in $name', ({ code }) => {
  test('are the same parts', () => {
    expect(partsOf(code)).toEqual(partsOf('en'));
  });

  test.each(partsOf('en'))('%s says each sentence, with the same arguments', (part) => {
    const said = sentencesOf(code, part);
    const english = sentencesOf('en', part);
    for (const [key, sentence] of english) {
      const other = said.get(key) ?? '';
      expect([key, other]).toEqual([key, expect.stringMatching(/\S/)]);
      expect([key, ...required(other)]).toEqual([key, ...required(sentence)]);
      const known = argumentsOf(parse(sentence));
      expect([key, ...argumentsOf(parse(other)).filter((name) => !known.includes(name))]).toEqual([key]);
    }
    expect([...said.keys()].sort()).toEqual([...english.keys()].sort());
  });
});

test.each(partsOf('en'))('each sentence of %s is said somewhere', (part) => {
  const said = keysSaid(part.replace('.json', ''));
  const unused = [...sentencesOf('en', part).keys()].filter((key) => !said.some((pattern) => pattern.test(key)));
  expect(unused).toEqual([]);
});
