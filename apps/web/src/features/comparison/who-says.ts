import type { Member } from './comparison-fragment.ts';

/** Who stands behind a claim, in words. */
export function whoSays({ attribution: { mode, speaker, role, source, stance } }: Pick<Member, 'attribution'>): string {
  const name = speaker ?? role ?? source?.text ?? null;
  const who =
    mode === 'NARRATION'
      ? 'The report itself, naming no source'
      : mode === 'ANONYMOUS'
        ? 'Nobody by name'
        : (name ?? 'A source it does not name');
  if (stance === 'DISTANCING') return `${who}; the report keeps its distance`;
  return stance === 'ENDORSING' ? `${who}; the report vouches for it` : who;
}
