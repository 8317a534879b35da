import { formatNumber } from '@crossread/shared';
import type { FigureClaim } from '@crossread/shared';

/** Words before a number that change nothing about it. */
const exactWords = /^(?:a total of|a record|exactly|precisely|all|the|another|only|just)\s+(?=[\d\p{Sc}])/iu;

/**
 * The figure as an option shows it: as written, on one line and without a capital that only its place gave it;
 * a whole number in words is put in digits, so that its spelling does not tell it from the others.
 */
export function figureText({ span, figure }: FigureClaim): string {
  const written = span.text.replace(/\s+/g, ' ').trim().replace(exactWords, '');
  const spelled = !/\d/.test(written);
  if (spelled && figure.hedge === null && figure.kind === 'count' && Number.isInteger(figure.value))
    return formatNumber(figure.value ?? 0);
  return written.replace(/^\p{Lu}(?=\p{Ll}+\b)/u, (letter) => letter.toLowerCase());
}
