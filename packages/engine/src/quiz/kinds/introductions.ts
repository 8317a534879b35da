import type { Evidence } from '@crossread/shared';
import { roleNouns } from '../../lexicon/roles.ts';
import { evidenceOf } from '../story.ts';
import type { Report } from '../story.ts';

/** "Ilona Roos, the mayor of Veldra, …": a person's full name with what the report says they are. */
export interface Introduction {
  readonly report: Report;
  readonly name: string;
  /** The words between the commas. */
  readonly post: Evidence;
  readonly sentence: Evidence;
}

const named =
  /(?<name>\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}\.)?(?: (?:de|van|von|bin|al|der))?(?: \p{Lu}[\p{L}’'-]+){1,2}), (?<post>(?:an? |the )?[\p{L}\p{N}’' .&-]{8,70}?)(?=,[ "”]|[.;](?: |$))/gu;
/** Ends the noun that says what somebody is: "director of …", "spokesman for …". */
const after = /^(.*?) (?:of|for|at|in|from|with|on|to|who|whose|and)\b/;
/** A full stop after these ends no sentence: "the spokesman for Rep. …". */
const shortened = /\b(?:Rep|Sen|Gov|Gen|Col|Lt|Capt|Dr|Mr|Mrs|Ms|Prof|St|Rev|Hon|Judge)$/;
const notName =
  /^(?:On|In|At|By|For|From|Of|To|And|But|The|A|An|As|After|Before|Since|Until|While|When|With|Last|This|That|Also)\b|(?:day|January|February|March|April|June|July|August|September|October|November|December)$/;
const agent = /(?:er|or|ist|ian|man|woman|person)$/;

/** Those of running text, each person once, by apposition alone: it says for certain who is what. */
export function introductions(report: Report): readonly Introduction[] {
  const { document } = report.read;
  const found: Introduction[] = [];
  document.sentences.forEach(({ start, end, block }) => {
    if (document.blocks[block]?.kind !== 'paragraph') return;
    const text = report.text.slice(start, end);
    for (const { groups, index } of text.matchAll(named)) {
      const { name = '', post = '' } = groups ?? {};
      const belongs = /\b(?:of|in|from|at|for|near) $/.test(text.slice(Math.max(0, index - 6), index));
      const cut = shortened.test(post) && text.startsWith('.', index + name.length + 2 + post.length);
      if (cut || belongs || notName.test(name) || !isPost(post) || found.some((other) => other.name === name)) continue;
      const from = start + index + name.length + 2;
      found.push({
        report,
        name,
        post: evidenceOf(report.id, { start: from, end: from + post.length, text: post }),
        sentence: evidenceOf(report.id, { start, end, text }),
      });
    }
  });
  return found;
}

function isPost(post: string): boolean {
  const words = post.split(/\s+/);
  if (
    words.length < 2 ||
    words.length > 11 ||
    /\b(?:said|says|told|is|was|has|had|and|he|she|his|her|their|its|this)\b|^the \p{Ll}+[’']s /u.test(post)
  )
    return false;
  const bare = post.replace(/^(?:an?|the) /i, '');
  const head = (after.exec(bare)?.[1] ?? bare).split(' ').at(-1)?.toLowerCase() ?? '';
  return roleNouns.has(head) || (head.length > 5 && agent.test(head) && /^(?:an?|the) /i.test(post));
}
