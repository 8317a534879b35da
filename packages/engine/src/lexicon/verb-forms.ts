import { doublingVerbs, irregularForms } from './reporting-verbs.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** The forms of an English verb, irregular past forms from the list of reporting verbs. */
export function inflect(verb: string): readonly (readonly [VerbForm, string])[] {
  const doubled = doublingVerbs.includes(verb) ? verb + verb.slice(-1) : verb;
  const stem = verb.endsWith('e') && !/(?:ee|oe)$/.test(verb) ? verb.slice(0, -1) : doubled;
  const sibilant = /(?:[sxzo]|sh|ch)$/.test(verb);
  const consonantY = /[^aeiou]y$/.test(verb);
  const regularPast = consonantY ? `${verb.slice(0, -1)}ied` : verb.endsWith('e') ? `${verb}d` : `${stem}ed`;
  const [past = regularPast, participle = past] = irregularForms[verb]?.split('/') ?? [];
  return [
    ['base', verb],
    ['third', consonantY ? `${verb.slice(0, -1)}ies` : sibilant ? `${verb}es` : `${verb}s`],
    ['past', past],
    ['participle', participle],
    ['gerund', `${stem}ing`],
  ];
}
