import { describeInterval, formatQuantity, type Language } from '@crossread/shared';
import { useLocale, useTranslations } from 'next-intl';
import { useId } from 'react';
import { languageOf } from '#i18n/languages.ts';
import { classNames } from '#ui/class-names.ts';
import { asWritten } from '#ui/words.tsx';
import type { Reading } from './readings.ts';
import { scaleFor, type Scale } from './scale.ts';
import { inOneUnit, type Line } from './common-line.ts';

const laneHeight = 40;
const axisHeight = 26;

interface NumberLineProps {
  readonly label: string;
  readonly readings: readonly Reading[];
}

/**
 * What the reports say of one quantity, drawn: a dot for an exact number, a bar for what a reader takes a hedged one to
 * mean, a thin line for what its words strictly allow. Server-rendered; positions are percentages, so that the text keeps
 * its size at any width, and numbers grow to the right in every language. Draws nothing where no number can be placed.
 */
export function NumberLine({ label, readings }: NumberLineProps) {
  const t = useTranslations('comparison');
  const id = useId();
  const language = languageOf(useLocale());
  const lines = inOneUnit(readings);
  const values = lines.flatMap(({ pragmatic }) => [pragmatic.lower?.value, pragmatic.upper?.value]);
  const placed = values.filter((value) => value !== undefined);
  if (lines.length === 0 || placed.length === 0) return null;
  const scale = scaleFor(placed);
  const height = lines.length * laneHeight + axisHeight;
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-words`}
      width="100%"
      height={height}
      className="block overflow-visible [direction:ltr]"
    >
      <title id={`${id}-title`}>{t('numberLine', { label })}</title>
      <desc id={`${id}-words`}>
        {lines.map((line) => t(line.reading.withdrawn ? 'laneWithdrawn' : 'lane', inWords(line, language))).join(' ')}
      </desc>
      <Axis scale={scale} line={lines[0]} y={height - axisHeight} />
      {lines.map((line, index) => (
        <Lane key={index} line={line} scale={scale} y={index * laneHeight} />
      ))}
    </svg>
  );
}

function inWords({ reading: { letters, words }, pragmatic, form }: Line, language: Language) {
  return {
    letters: letters.join(', '),
    words,
    taken: describeInterval(pragmatic, language, (value) => formatQuantity(value, form, language)),
  };
}

function Axis({ scale, line, y }: { readonly scale: Scale; readonly line: Line | undefined; readonly y: number }) {
  const language = languageOf(useLocale());
  if (!line) return null;
  return (
    <g aria-hidden="true" className="text-xs">
      <line x1="0%" x2="100%" y1={y} y2={y} className="stroke-rule" />
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line x1={`${scale.at(tick)}%`} x2={`${scale.at(tick)}%`} y1={y} y2={y + 5} className="stroke-rule-strong" />
          <text x={`${scale.at(tick)}%`} y={y + 20} textAnchor={anchorAt(scale.at(tick), 5)} className="fill-ink-soft">
            {formatQuantity(tick, line.form, language)}
          </text>
        </g>
      ))}
    </g>
  );
}

function Lane({
  line: { reading, literal, pragmatic },
  scale,
  y,
}: {
  readonly line: Line;
  readonly scale: Scale;
  readonly y: number;
}) {
  const from = pragmatic.lower ? scale.at(pragmatic.lower.value) : 0;
  const to = pragmatic.upper ? scale.at(pragmatic.upper.value) : 100;
  const [least, most] = [
    literal.lower ? scale.at(literal.lower.value) : 0,
    literal.upper ? scale.at(literal.upper.value) : 100,
  ];
  const middle = (from + to) / 2;
  const mark = y + 28;
  const exact = from === to;
  return (
    <g aria-hidden="true" className={reading.withdrawn ? 'text-ink-soft' : 'text-ink'}>
      <line x1={`${least}%`} x2={`${most}%`} y1={mark} y2={mark} stroke="currentColor" strokeDasharray="2 3" />
      {!literal.upper && <Arrow x="100%" y={mark} points="-6,-4 0,0 -6,4" />}
      {!literal.lower && <Arrow x="0%" y={mark} points="6,-4 0,0 6,4" />}
      {exact ? (
        <circle
          cx={`${from}%`}
          cy={mark}
          r="5"
          className={reading.withdrawn ? 'fill-paper stroke-current' : 'fill-current'}
          strokeWidth="1.5"
        />
      ) : (
        <rect
          x={`${from}%`}
          y={mark - 3}
          width={`${Math.max(to - from, 0.5)}%`}
          height="6"
          rx="3"
          className={reading.withdrawn ? 'fill-paper stroke-current' : 'fill-current'}
          strokeDasharray={reading.withdrawn ? '3 2' : undefined}
        />
      )}
      {!exact && pragmatic.lower?.inclusive === false && <OpenEnd at={from} y={mark} />}
      {!exact && pragmatic.upper?.inclusive === false && <OpenEnd at={to} y={mark} />}
      <text
        x={`${labelAt(from, to)}%`}
        y={y + 15}
        textAnchor={anchorAt(middle)}
        fill="currentColor"
        className="text-[0.8125rem]"
      >
        <tspan className="font-semibold">{reading.letters.join(', ')}</tspan>
        <tspan lang={asWritten.lang} dx="6" className={classNames('font-serif', reading.withdrawn && 'line-through')}>
          {reading.words}
        </tspan>
      </text>
    </g>
  );
}

function Arrow({ x, y, points }: { readonly x: string; readonly y: number; readonly points: string }) {
  return (
    <svg x={x} y={y} overflow="visible">
      <polyline points={points} fill="none" stroke="currentColor" />
    </svg>
  );
}

/** The end of a bar whose last value does not belong to it. */
function OpenEnd({ at, y }: { readonly at: number; readonly y: number }) {
  return <circle cx={`${at}%`} cy={y} r="4" className="fill-paper stroke-current" strokeWidth="1.5" />;
}

/** Text within so many percent of an end of the line runs inwards. */
function anchorAt(position: number, end = 25): 'start' | 'middle' | 'end' {
  if (position < end) return 'start';
  return position > 100 - end ? 'end' : 'middle';
}

function labelAt(from: number, to: number): number {
  const middle = (from + to) / 2;
  if (middle < 25) return from;
  return middle > 75 ? to : middle;
}
