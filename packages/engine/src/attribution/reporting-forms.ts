import type { Stance } from '@crossread/shared';
import { takingBack } from '../lexicon/retraction-cues.ts';
import type { TakingBack } from '../lexicon/retraction-cues.ts';
import { reportingVerbs, type Complement } from '../lexicon/reporting-verbs.ts';
import { inflect, type VerbForm } from '../lexicon/verb-forms.ts';

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
