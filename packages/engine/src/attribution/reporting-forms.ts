import type { Stance } from '@crossread/shared';
import { takingBack } from '../lexicon/retraction-cues.ts';
import type { TakingBack } from '../lexicon/retraction-cues.ts';
import { doublingVerbs, irregularForms, reportingVerbs } from '../lexicon/reporting-verbs.ts';
import type { Complement } from '../lexicon/reporting-verbs.ts';

type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

export interface ReportingForm {
  readonly verb: string;
  /** A form may be two: "said" is past and participle, "read" all but two. */
  readonly forms: ReadonlySet<VerbForm>;
  readonly complement: Complement;
  readonly stance: Stance;
}

/** A form of "withdraw", "correct", "deny" …, and what becomes of the claim that is its object. */
export interface TakingBackForm extends ReportingForm {
  readonly status: TakingBack['status'];
  readonly erases: boolean;
}

const reporting = tabulate(
  reportingVerbs.flatMap(({ verbs, complement, stance }) => verbs.map((verb) => ({ verb, complement, stance }))),
);
const takingBackForms = tabulate(
  takingBack.flatMap(({ verbs, status, erases = false }) =>
    verbs.map((verb) => ({ verb, status, erases, complement: 'object' as const, stance: 'neutral' as const })),
  ),
);

/** Every form of them, in lower case. */
export const reportingWords: readonly string[] = [...reporting.keys()];
export const takingBackWords: readonly string[] = [...takingBackForms.keys()];

/** The reporting verb of which `word`, in lower case, is a form. */
export function reportingForm(word: string): ReportingForm | null {
  return reporting.get(word) ?? null;
}

/** The same for the verbs by which a claim is taken back or denied. */
export function takingBackForm(word: string): TakingBackForm | null {
  return takingBackForms.get(word) ?? null;
}

function tabulate<V extends { readonly verb: string }>(
  verbs: readonly V[],
): ReadonlyMap<string, V & { readonly forms: ReadonlySet<VerbForm> }> {
  const table = new Map<string, V & { readonly forms: Set<VerbForm> }>();
  for (const entry of verbs) {
    for (const [form, word] of inflect(entry.verb)) {
      const known = table.get(word);
      if (known) known.forms.add(form);
      else table.set(word, { ...entry, forms: new Set([form]) });
    }
  }
  return table;
}

/** The forms of an English verb, irregular past forms from the lexicon. */
function inflect(verb: string): readonly (readonly [VerbForm, string])[] {
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
