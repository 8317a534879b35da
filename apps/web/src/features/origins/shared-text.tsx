import { useFormatter, useTranslations } from 'next-intl';
import { Disclosure } from '#ui/disclosure.tsx';
import { asWritten } from '#ui/words.tsx';
import type { TextReuse } from './origin-fragments.ts';

/** The passages that two reports share, side by side, longest first. */
export function SharedText({
  reuse: { a, b, passages, longestRunWords, containmentOutsideQuotes },
}: {
  readonly reuse: TextReuse;
}) {
  const t = useTranslations('origins');
  const format = useFormatter();
  const share = Math.round(containmentOutsideQuotes * 100);
  return (
    <Disclosure
      summary={t(share > 0 ? 'sharedWithShare' : 'shared', {
        a: a.displayName,
        b: b.displayName,
        words: longestRunWords,
        share: format.number(share / 100, { style: 'percent' }),
      })}
    >
      <ul className="mt-3 space-y-4">
        {passages.map((passage) => (
          <li key={passage.a.start} className="grid gap-x-8 gap-y-2 border-t border-rule pt-3 sm:grid-cols-2">
            <Passage name={a.displayName} text={passage.a.text} />
            <Passage name={b.displayName} text={passage.b.text} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Passage({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <figure>
      <figcaption className="label-text text-ink-soft">{name}</figcaption>
      <blockquote {...asWritten} className="font-serif leading-relaxed whitespace-pre-line">
        {text}
      </blockquote>
    </figure>
  );
}
