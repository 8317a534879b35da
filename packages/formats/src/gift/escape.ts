import { htmlText } from '../html-text.ts';

/** Text with a backslash before each character that means something in GIFT, on one line. */
export function escapeGift(text: string): string {
  return text.replace(/[~=#{}:\\]/g, '\\$&').replace(/[\r\n]+/g, ' ');
}

/**
 * The same for text in `[html]`, where GIFT keeps everything: line ends and ampersands, of which GIFT's readers make codes
 * of their own, as entities. A beginning that would be read as a weight or as a format is an entity too.
 */
export function escapeGiftHtml(text: string): string {
  return escapeGift(htmlText(text).replace(/^[%[]/, (character) => `&#${character.charCodeAt(0)};`));
}

/** What `escapeGift` made, back as it was; `gift-pegjs` leaves its codes for escaped characters in some places. */
export function unescapeGift(text: string): string {
  return text.replace(/&&0(92|58|35|61|123|125|126);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
