import type { Token } from '../text/document.ts';

/** Whether a number, in digits or words, stands among tokens `from` up to, not including, `to`. */
export function hasNumber(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token && (token.tag === 'NUM' || /\d/.test(token.text))) return true;
  }
  return false;
}
