import { graphql, type ResultOf } from '#graphql/tada.ts';

/** What `whoSays` asks of a claim. */
export const attributionFragment = graphql(`
  fragment Attribution on Attribution @_unmask {
    mode
    speaker
    role
    stance
    source {
      text
    }
  }
`);

interface Attributed {
  readonly attribution: ResultOf<typeof attributionFragment>;
}

/** Who stands behind a claim, in words. */
export function whoSays({ attribution: { mode, speaker, role, source, stance } }: Attributed): string {
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
