import general from './general-words.json' with { type: 'json' };

/** A report is told from others by about so many sentences. */
const sentencesPerReport = 20;

let shares: ReadonlyMap<string, number> | undefined;

/** The share of reports, 0–1, that have a term in English in general; 0 for rare words and names. */
export function generalShare(term: string): number {
  shares ??= readShares();
  return shares.get(term.toLowerCase()) ?? 0;
}

/** Words stand in classes by how often they occur: those of one in twice as many sentences as those of the one before. */
function readShares(): ReadonlyMap<string, number> {
  return new Map(
    general.classes.flatMap((words, step) => {
      const sentence = Math.min(1, general.share * 2 ** (step + 0.5));
      const share = 1 - (1 - sentence) ** sentencesPerReport;
      return words.split(' ').map((word) => [word, share] as const);
    }),
  );
}
