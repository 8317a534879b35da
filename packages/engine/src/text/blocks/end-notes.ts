import { matcherOf } from './line-patterns.ts';

const patterns: readonly RegExp[] = [
  // Who worked on the report: "Ada Byte and Ben Core contributed to this report.", "With files from …", "(Reporting by …)".
  /\bcontributed (?:to this (?:report|story|article)|reporting)\b/i,
  /^with (?:files|contributions?|(?:additional )?reporting|inputs?) (?:from|by)\b/i,
  /^contributing(?: (?:reporters?|writers?))?:/i,
  /^\(?(?:additional )?(?:reporting|writing|editing|compiled|translated) by\b[^?!]+$/i,
  // Where to go next: "Follow us on …", "Reach the reporter at …", "Click here to …", "Like this story? …".
  /^(?:[Ff]ollow|FOLLOW|[Rr]each|[Cc]ontact|[Ee]-?mail|[Tt]weet) (?:us|me|him|her|them|the|our|@).{0,160}(?:@\w|https?:|\b(?:Twitter|Facebook|Instagram|YouTube|LinkedIn|WhatsApp)\b)/,
  /^(?:[Ff]ollow|[Rr]each) \p{Lu}.{0,160}(?:@\w|https?:|\b(?:Twitter|Facebook|Instagram|YouTube|LinkedIn|WhatsApp)\b)/u,
  /^click (?:here|below)\b/i,
  /^(?:like|enjoy(?:ed|ing)?|love|want more|looking for more)\b[^.?]{1,40}\b(?:story|stories|article|articles|coverage)(?:\?|\b[^.?]{1,40}\?)/i,
  /^if you (?:enjoyed|liked|found) (?:this|our) (?:story|article|report|coverage)\b/i,
  /^(?:read|see|view|show|learn|continue) (?:more|all|reading|the full (?:story|article|report))$/i,
  // What rights there are: "This article was first published in …", "This document is subject to copyright."
  /^this (?:document|article|story|report|material|content|post) (?:is subject to copyright|(?:was|has been|is) (?:originally |first |re)+published)\b/i,
  // Nothing but an address.
  /^(?:\S{1,60}@[\w-]{1,60}(?:\.\w{2,10}){1,3}|(?:[\w-]{1,40}\.){1,3}\w{2,6}\/\S*)$/,
];

/** Whether a line is a note as they stand under reports: who else worked on it, whom to follow, what to read next. */
export const isEndNote = matcherOf(patterns);
