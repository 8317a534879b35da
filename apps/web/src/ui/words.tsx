import type { ReactNode } from 'react';

/**
 * For elements whose text stands as it was written: words of reports, and what the API says of them, which is English
 * today. Screen readers read it as such, and it runs in its own direction.
 */
export const asWritten = { lang: 'en', dir: 'auto' } as const;

/** The same for what the engine says, in the language in which the API was able to say it. */
export function saidIn(language: string) {
  return { ...asWritten, lang: language.toLowerCase() };
}

interface WordsProps {
  /** The language they are in, where it need not be English. */
  readonly language?: string;
  readonly children: ReactNode;
}

/** The same for words within a sentence of the interface. */
export function Words({ language = 'en', children }: WordsProps) {
  return <span {...saidIn(language)}>{children}</span>;
}

/** For `t.rich`: marks the words of a report between `<words>` and `</words>`. */
export const words = (chunks: ReactNode) => <Words>{chunks}</Words>;
