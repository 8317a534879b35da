import type { ClaimsAt, Explanation } from '@crossread/engine';
import { describeInterval, formatNumber, formatQuantity } from '@crossread/shared';
import type { Attribution, Claim, Figure, Interval, Scope } from '@crossread/shared';
import type { FullPlace } from '../input/place.ts';
import { boundsRules } from './bounds-rules.ts';
import type { SheetOptions } from './sheet-options.ts';
import { indented } from './wrap.ts';

export interface Explained extends FullPlace {
  readonly path: string;
  readonly claims: ClaimsAt['claims'];
  /** Where no claim holds the place. */
  readonly nearby: (FullPlace & { readonly explanation: Explanation }) | null;
}

/** What `crossread explain` prints for a person: a paragraph a claim, the innermost first. */
export function explanationSheet({ path, claims, nearby, ...place }: Explained, options: SheetOptions): string {
  const { colors } = options;
  const head = colors.dim(`${path}, ${inWords(place)}`);
  if (claims.length > 0) return [head, ...claims.map((claim) => paragraph(claim, options))].join('\n\n');
  if (!nearby) return [head, 'There is no claim here, nor in all of the report.'].join('\n\n');
  const nearest = `There is no claim here. The nearest is at ${inWords(nearby)}:`;
  return [head, nearest, paragraph(nearby.explanation, options)].join('\n\n');
}

function inWords({ offset, line, column }: FullPlace): string {
  return `offset ${formatNumber(offset)}, line ${line}, column ${column}`;
}

type Row = readonly [term: string, description: string | null];

const termWidth = 17;

function paragraph({ claim, boundsRule, attributionTrail }: Explanation, { width, colors }: SheetOptions): string {
  const { type, span, sentence, status, attribution, trail } = claim;
  const rows: Row[] = [
    ['in', sentence.start === span.start && sentence.end === span.end ? null : quoted(sentence.text)],
    ['made by', trail.join(' → ')],
    ...(claim.type === 'figure' ? figureRows(claim.figure) : []),
    ['because', boundsRule && boundsRules[boundsRule]],
    ['who says it', whoSays(attribution)],
    ['by the cue', attribution.cue && quoted(attribution.cue.text)],
    ['found by', attributionTrail.length > 0 ? attributionTrail.join(' → ') : null],
    ['standing', status === 'asserted' ? null : status],
  ];
  const told = rows.filter((row): row is readonly [string, string] => row[1] !== null);
  return [
    colors.bold(indented(`${typeNames[type]} ${quoted(span.text)}`, 2, width)),
    ...told.map(([term, description]) => indented(description, termWidth, width, `  ${term}`)),
  ].join('\n');
}

const typeNames: Readonly<Record<Claim['type'], string>> = {
  figure: 'Figure',
  quotation: 'Quotation',
  statement: 'Statement',
};

function figureRows({ literal, pragmatic, hedge, counted, predicate, scope, kind, unit }: Figure): Row[] {
  const say = (interval: Interval): string =>
    describeInterval(interval, 'en', (value) => formatQuantity(value, { kind, unit }));
  return [
    ['of', counted && quoted(counted.text)],
    ['what happened', predicate],
    ['scope', scopeInWords(scope)],
    ['hedge', hedge && quoted(hedge.text)],
    ['strictly', say(literal)],
    ['a reader takes', say(pragmatic)],
  ];
}

function scopeInWords({ place, group, asOf }: Scope): string | null {
  const parts = [place && `in ${place}`, group && `of ${group}`, asOf && `as of ${asOf}`].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : null;
}

function whoSays({ mode, source, speaker, role, stance }: Attribution): string {
  if (mode === 'narration') return 'the report itself, naming no source';
  const names = [speaker, role, source && quoted(source.text)].filter(Boolean).join(', ');
  const who = mode === 'anonymous' && names === '' ? 'nobody by name' : names || 'a source it does not name';
  return `${who} (${[mode, ...(stance === 'neutral' ? [] : [stance])].join(', ')})`;
}

function quoted(words: string): string {
  return `“${words.replace(/\s+/g, ' ')}”`;
}
