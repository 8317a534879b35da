import { Disclosure } from '#ui/disclosure.tsx';
import type { TextReuse } from './origin-fragments.ts';

/** The passages that two reports share, side by side, longest first. */
export function SharedText({
  reuse: { a, b, passages, longestRunWords, containmentOutsideQuotes },
}: {
  readonly reuse: TextReuse;
}) {
  const share = Math.round(containmentOutsideQuotes * 100);
  return (
    <Disclosure
      summary={
        <>
          {a.displayName} and {b.displayName} share {longestRunWords} words in a row
          {share > 0 && `; outside quotations, ${share}% of the shorter report stands in the other too`}
        </>
      }
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
      <blockquote className="font-serif leading-relaxed whitespace-pre-line">{text}</blockquote>
    </figure>
  );
}
