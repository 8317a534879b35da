import type { ReactNode } from 'react';
import { whoSays } from '#features/comparison/who-says.ts';
import { figureInWords } from '#features/story/figure-in-words.ts';
import { claimTypes, statusWords } from './claim-types.ts';
import type { ReaderClaim } from './reader-query.ts';

interface ClaimNoteProps {
  readonly claim: ReaderClaim;
  readonly reportName: string;
  /** Claims over the same words. */
  readonly others: readonly ReaderClaim[];
  readonly onSelect: (claim: string) => void;
  readonly onClose: () => void;
  /** What the other reports say of it. */
  readonly children: ReactNode;
}

/** A claim explained: who says it and how, how its figure is taken, whether it stands, what the others say. */
export function ClaimNote({ claim, reportName, others, onSelect, onClose, children }: ClaimNoteProps) {
  const { type, span, figure, attribution, status, sole } = claim;
  const standing = statusWords[status];
  return (
    <div className="space-y-3">
      <p className="flex items-baseline justify-between gap-4">
        <span className="label-text text-ink-soft">
          {claimTypes[type].one} in {reportName}
        </span>
        <button type="button" onClick={onClose} className="text-link min-h-8 text-sm" data-screen-only>
          Close
        </button>
      </p>
      <blockquote className="line-clamp-6 border-l-2 border-accent pl-3 font-serif text-lg leading-snug">
        {span.text}
      </blockquote>
      {standing && <p className="font-semibold">{standing}</p>}
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        <Row term="Who says it">{whoSays(claim)}</Row>
        {attribution.cue && <Row term="In the words">“{attribution.cue.text}”</Row>}
        {figure?.hedge && <Row term="Hedge">“{figure.hedge.text}”</Row>}
        {figure && <Row term="Taken as">{figureInWords(figure, figure.pragmatic)}</Row>}
        {figure && <Row term="Strictly">{figureInWords(figure, figure.literal)}</Row>}
      </dl>
      {sole && <p>No other report of this story has it.</p>}
      {children}
      {others.length > 0 && (
        <div className="border-t border-rule pt-3">
          <p className="text-ink-soft">Over the same words</p>
          <ul>
            {others.map((other) => (
              <li key={other.id}>
                <button
                  type="button"
                  className="text-link min-h-8 text-left"
                  onClick={() => {
                    onSelect(other.id);
                  }}
                >
                  {claimTypes[other.type].one}: <span className="font-serif">{shortened(other.span.text)}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 67).trimEnd()} …` : line;
}
