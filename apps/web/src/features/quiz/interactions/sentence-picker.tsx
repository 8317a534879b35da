import { useTranslations } from 'next-intl';
import { Fragment, useEffect, useRef, useState } from 'react';
import { classNames } from '#ui/class-names.ts';
import { asWritten } from '#ui/words.tsx';
import type { Range } from '../words-of.ts';
import { wordsOf } from '../words-of.ts';

interface SentencePickerProps {
  readonly text: string;
  readonly sentences: readonly Range[];
  readonly isPicked: (start: number) => boolean;
  readonly onToggle: (start: number, end: number) => void;
}

/** A text as its sentences; the one that is opened shows its words, each a button that picks it. */
export function SentencePicker({ text, sentences, isPicked, onToggle }: SentencePickerProps) {
  const t = useTranslations('quiz');
  const [open, setOpen] = useState<number | null>(null);
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open !== null) words.current?.querySelector('button')?.focus();
  }, [open]);

  return (
    <div>
      <p className="mb-2 text-sm text-ink-soft">{t('openSentence')}</p>
      <ol
        className="max-h-[26rem] overflow-y-auto border-y border-rule font-serif text-[1.0625rem] leading-relaxed"
        tabIndex={-1}
      >
        {sentences.map(({ start, end }) => {
          const inIt = wordsOf(text, { start, end });
          const some = inIt.some((word) => isPicked(word.start));
          return (
            <li
              key={start}
              {...asWritten}
              className={classNames('border-s-4', some ? 'border-accent' : 'border-transparent')}
            >
              {open === start ? (
                <div ref={words} role="group" aria-label={t('wordsOfSentence')} className="bg-shade px-3 py-2">
                  {inIt.map((word, index) => (
                    <Fragment key={word.start}>
                      {text.slice(inIt[index - 1]?.end ?? start, word.start)}
                      <button
                        type="button"
                        aria-pressed={isPicked(word.start)}
                        onClick={() => {
                          onToggle(word.start, word.end);
                        }}
                        className="-mx-0.5 min-h-8 min-w-6 rounded-sm border border-transparent px-0.5 hover:border-rule-strong aria-pressed:bg-ink aria-pressed:text-paper"
                      >
                        {text.slice(word.start, word.end)}
                      </button>
                    </Fragment>
                  ))}
                  {text.slice(inIt.at(-1)?.end ?? start, end)}
                </div>
              ) : (
                <button
                  type="button"
                  aria-expanded={false}
                  onClick={() => {
                    setOpen(start);
                  }}
                  className="block w-full px-3 py-1.5 text-start hover:bg-shade -outline-offset-2"
                >
                  {text.slice(start, end)}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
