import { Profanity } from '@2toad/profanity';
import {
  englishDataset,
  englishRecommendedTransformers,
  RegExpMatcher,
  resolveConfusablesTransformer,
} from 'obscenity';
import { cleanInput } from '../clean-input.ts';
import { invalid } from '../errors.ts';

const characters = { least: 2, most: 24 };
/** Letters and digits of any script; between them single spaces, hyphens, apostrophes and points. */
const shape = /^[\p{L}\p{N}]\p{M}*(?:[ '’.-]?[\p{L}\p{N}]\p{M}*)*\.?$/u;

const english = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
const german = new Profanity({ languages: ['de'], wholeWord: true });
const confusables = resolveConfusablesTransformer();

/** A nickname as it is stored, and what it looks like. */
export interface Nickname {
  readonly nickname: string;
  /** The same for two that are easily taken for each other. */
  readonly nicknameLook: string;
}

/** Throws an InvalidInputError that says what to change. */
export function readNickname(given: string): Nickname {
  const nickname = cleanInput(given).normalize('NFC').trim().replace(/\s+/g, ' ');
  const { least, most } = characters;
  const length = [...nickname].length;
  if (length < least || length > most) {
    throw invalid('out-of-range', 'nickname', `A nickname has from ${least} to ${most} characters, not ${length}.`);
  }
  if (!shape.test(nickname)) {
    const message = 'Use letters and digits; between them single spaces, hyphens, apostrophes or points.';
    throw invalid('bad-nickname', 'nickname', message);
  }
  if (isUnsuitable(nickname)) throw invalid('unsuitable', 'nickname', 'Please choose another nickname.');
  return { nickname, nicknameLook: lookOf(nickname) };
}

/** Numbers are left out: read as letters, 455 is a word. */
function isUnsuitable(nickname: string): boolean {
  const words = nickname.replace(/(?<![\p{L}\p{N}])\p{N}+(?![\p{L}\p{N}])/gu, '');
  return english.hasMatch(words) || german.exists(words) || german.exists(words.replace(/[^\p{L}\p{N}]/gu, ''));
}

/** Without accents, spaces and marks, letters of other scripts as the Latin ones they look like, 0 as o, 1, i and l as one. */
function lookOf(nickname: string): string {
  const plain = [...nickname.normalize('NFKD')].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  return plain
    .map((letter) => String.fromCodePoint(confusables.transform(letter.codePointAt(0) ?? 0) ?? 0))
    .join('')
    .toLowerCase()
    .replace(/[1i|]/g, 'l')
    .replaceAll('0', 'o')
    .replaceAll('ß', 'ss');
}
