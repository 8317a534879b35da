import { useTranslations } from 'next-intl';
import { words } from '#ui/words.tsx';
import type { Attribution } from './attribution-fragment.ts';

interface Attributed {
  readonly attribution: Attribution;
}

/** Who stands behind a claim, and how its report stands to it. */
export function WhoSays({ claim: { attribution } }: { readonly claim: Attributed }) {
  const t = useTranslations('story');
  const { mode, speaker, role, source, stance } = attribution;
  const name = speaker ?? role ?? source?.text ?? null;
  if (mode === 'NARRATION') return t(`whoSays.narration.${stance}`);
  if (mode === 'ANONYMOUS') return t(`whoSays.anonymous.${stance}`);
  return name === null ? t(`whoSays.unnamed.${stance}`) : t.rich(`whoSays.named.${stance}`, { name, words });
}
