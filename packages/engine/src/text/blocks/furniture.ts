import { isDateLine } from './dates.ts';
import { isEndNote } from './end-notes.ts';
import { matcherOf } from './line-patterns.ts';

/** Longest line that can be page furniture by its words alone; a copyright notice may take two sentences. */
const longest = 400;

const patterns: readonly RegExp[] = [
  // Page ids, timestamps and counters.
  /^(?:news|article|story|page|post|document) (?:id|no|number)\.?:?\s*\S{0,20}$/i,
  /^(?:\| )?(?:first |last )?(?:published|updated|posted|modified|created|uploaded)(?: (?:at|on|by))?(?:\s*[:|]|\s+\d|\s+(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i,
  /^page generated in /i,
  /^(?:\d+|an?) (?:minutes?|hours?|days?|weeks?) ago$/i,
  /^\d+[- ]min(?:ute)?s? read$/i,
  /^\d[\d,.]* (?:shares|comments|views|likes)$/i,
  // Captchas, forms and sign-ups.
  /^(?:security key|captcha|enter the (?:code|characters|text)|verification code)\b/i,
  /^(?:subscribe|sign up|sign in|log in|register|follow us|join us|donate|support us)\b[^.]{0,80}[.!]?$/i,
  /^(?:you have reached|this is a subscriber|already a subscriber|enable javascript|please enable)\b/i,
  /^(?:we use cookies|this (?:web)?site uses cookies|accept (?:all )?cookies|cookie )/i,
  /^got (?:a )?(?:story|news|tip)\b/i,
  // Controls and share lines.
  /^(?:back to (?:the )?top|top|next|previous|next (?:story|article|page)|previous (?:story|article|page)|home|menu|search|close|loading\.*|more|show more|skip to .{1,30})(?: button)?$/i,
  /^(?:share|print|e-?mail|save|tweet|comment|discuss|listen|copy link|facebook|twitter|whatsapp|telegram|linkedin|instagram|pinterest|reddit)(?: this| it| on| via)?(?: (?:article|story|page|post|link|facebook|twitter|whatsapp|x|email))?(?: ?\(\d+\))?$/i,
  /^(?:share|print|e-?mail|tweet|save|comment)(?: this (?:article|story))?\s*[|·•/]/i,
  /^(?:\d+ )?comments?(?: ?\(\d+\))?$/i,
  /^comments (?:are|have been|will be|may be)\b/i,
  /^(?:advertisement|advert|ad|sponsored|promoted|sponsored content|paid content)$/i,
  /^(?:most (?:read|popular|viewed)|trending|top stories|latest news|editor'?s'? picks?|recommended|you (?:may|might) also like)(?: (?:now|stories|in .{1,30}))?:?$/i,
  /^(?:tags?|topics?|filed under|categories|keywords|section|more on)\s*:/i,
  /^more (?:from|in|on) [^.]{1,40}$/i,
  /^letters to the editor\b/i,
  /^(?:write|send (?:a )?(?:letter|tip)s?) to (?:us|the (?:editor|newsdesk|data desk))\b/i,
  // Rights, sources, credits.
  /^(?:©|\(c\)|copyright\b|all rights reserved)/i,
  /(?:©|all rights reserved|may not be (?:published|reproduced|republished|rewritten))/i,
  /^(?:sources?|via|with (?:input|inputs) from|with agencies|agencies)\s*:/i,
  /^(?:photographs?|photos?|pictures?|images?|graphics?|video)s?(?: by)?: [^.]{1,60}$/i,
  /^(?:our standards|disclaimer|terms of (?:use|service)|privacy policy|contact us|about us)\b/i,
  /^printable version\b/i,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /\b(?:prices|quotes|market data) (?:are )?delayed\b/i,
];

const isNamed = matcherOf(patterns);

const separators = / [|·•›»] /;

/** Menus and section lines: three or more short names between separators, or two with no sentence in them. */
function isMenu(text: string): boolean {
  if (text.length > 120 || /[.!?]$/.test(text) || !separators.test(text)) return false;
  return text.split(separators).every((part) => part.trim().split(/\s+/).length <= 3 && !/\d/.test(part));
}

/** Whether a line is page furniture by its own words, wherever it stands. */
export function isFurniture(text: string): boolean {
  if (text.length > longest) return false;
  return isDateLine(text) || isMenu(text) || isEndNote(text) || isNamed(text);
}

/** "By Jane Doe", "By Jane Doe, Reuters | 6 June 2024", "From our correspondent in Lisbon": names, no sentence. */
export function isByline(text: string): boolean {
  if (text.length > 140 || /[a-z]{2}[.!?]$/.test(text)) return false;
  return /^by:? (?:[a-z]{2,12} )?\p{Lu}/iu.test(text)
    ? /^by:? (?:(?:the|our) .{0,40}(?:desk|staff|correspondents?|editors?|reporters?|team)\b|\p{Lu})/iu.test(text) &&
        !/\b(?:is|are|was|were|has|have|had|will|said|says)\b/.test(text)
    : /^(?:from )?our (?:own )?(?:correspondents?|reporters?|staff)\b/i.test(text) ||
        /^(?:staff (?:writer|reporter)|web desk|news desk)s?$/i.test(text);
}
