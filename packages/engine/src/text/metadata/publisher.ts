import { agencies } from '../../lexicon/outlets.ts';
import { isOutletName, outletOfLine } from './outlet-name.ts';
import type { Masthead } from './masthead.ts';

/** Looks for the publisher's name in one line; null is "not here". */
type PublisherReader = (line: string) => string | null;

const year = String.raw`\d{4}(?: ?[–-] ?\d{2,4})?`;

const copyrighted = new RegExp(
  String.raw`(?:©|\(c\)|copyright)(?: ©| \(c\))?[\s,]*(?:${year}[\s,]*)?(?:by )?([^.,;|©\d]{3,60})`,
  'i',
);

/** "© 2024 Lake Tribune", "Copyright The Harbour Times, 11 January 2022", "… © The Daily Anchor 2022. All rights reserved." */
const copyrightLine: PublisherReader = (line) => {
  const match = copyrighted.exec(line);
  const name = match?.[1]?.trim() ?? '';
  return /^\p{Lu}/u.test(name) && !/all rights/i.test(name) ? name : null;
};

/** "Source: Al Jazeera and news agencies". */
const sourceLine: PublisherReader = (line) => {
  const name = /^sources?\s*:\s*([^,;|]{2,80})$/i.exec(line)?.[1] ?? '';
  const own = name.split(/ and |\/| with /)[0]?.trim() ?? '';
  return own !== '' && !agencies.has(own.toLowerCase()) && !/^(?:news )?agencies$/i.test(own) ? own : null;
};

/** "Comments will be moderated by The Moor Mail editorial team", "… is edited by students". */
const editorialTeam: PublisherReader = (line) =>
  /\bby (?:the )?((?:The )?\p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*){0,4}) (?:editorial )?(?:team|staff|editors)\b/u.exec(
    line,
  )?.[1] ??
  /^(\p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*){1,4}) is (?:edited|published|paid for|owned|produced) by\b/u.exec(
    line,
  )?.[1] ??
  null;

/** An outlet's name, then what the page says of itself: "Atlantic Review. Prices delayed …", "Lake Tribune staff photographs". */
const openingName: PublisherReader = (line) => {
  const name = line.split(/\. | photographs?\b| staff\b/)[0] ?? '';
  return line.length < 90 && name !== line && isOutletName(name) ? name.trim() : null;
};

/** "By Jane Doe, Lake Tribune correspondent" in a byline. */
const bylineEmployer: PublisherReader = (line) => {
  const match =
    /^by\b.*?(?:, | of (?:the )?)((?:The )?\p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*){1,4})(?: (?:correspondent|staff|reporter|writer|editor)\b.*|,.*)?$/iu.exec(
      line,
    );
  return match?.[1] !== undefined && isOutletName(match[1]) && !agencies.has(match[1].toLowerCase()) ? match[1] : null;
};

/** "Al Jazeera's Jane Doe … reporting from …": the outlet speaks of its own reporter. */
const ownReporter =
  /(?<![\p{L}’'-])(\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20}){0,3})[’']s \p{Lu}[\p{L}-]{1,30} \p{Lu}[\p{L}-]{1,30},?[^.]{0,60}\breport(?:s|ed|ing)\b/u;

/** In order of trust. */
const lineReaders: readonly PublisherReader[] = [
  copyrightLine,
  sourceLine,
  outletOfLine,
  openingName,
  editorialTeam,
  bylineEmployer,
];

/** Who printed the report, by what the page says of itself; null where it does not say. */
export function readPublisher({ text, blocks }: Masthead): string | null {
  const lines = blocks
    .filter((block) => block.kind === 'boilerplate' || block.kind === 'heading')
    .map((block) => text.slice(block.start, Math.min(block.end, block.start + 300)));
  for (const reader of lineReaders) {
    for (const line of lines) {
      const name = reader(line);
      if (name !== null) return titled(name);
    }
  }
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const paragraph = text.slice(block.start, block.end);
    const name = /[’']s \p{Lu}/u.test(paragraph) ? ownReporter.exec(paragraph)?.[1] : undefined;
    if (name !== undefined && isOutletName(name)) return name;
  }
  return null;
}

/** "ATLANTIC REVIEW" as "Atlantic Review"; abbreviations of up to four letters stay. */
function titled(name: string): string {
  if (name !== name.toUpperCase() || name.length <= 4) return name;
  return name
    .split(' ')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join(' ');
}
