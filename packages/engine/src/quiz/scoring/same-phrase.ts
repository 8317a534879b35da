const small = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen`.split(/\s+/);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
};
/** Letters that Unicode does not take apart into a letter and its mark. */
const letters: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ı: 'i' },
};
const currencies: Readonly<Record<string, string>> = { $: 'dollars', '€': 'euros', '£': 'pounds', '¥': 'yen' };
const signedAmount = /([$€£¥])\s*(\d[\d.,]*(?:\s*(?:thousand|million|billion))?)/g;

/** Whether a learner's words are the key's: case, accents, marks, articles and how an amount is spelled aside. */
export function samePhrase(key: string, given: string): boolean {
  const answer = folded(given);
  return answer !== '' && answer === folded(key);
}

function folded(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłæœđðþı]/g, (letter) => letters[letter] ?? letter)
    .replace(/(?<=\d)[,\s](?=\d{3}\b)/g, '')
    .replace(signedAmount, (_, sign: string, amount: string) => `${amount} ${currencies[sign] ?? sign}`)
    .replace(/%|\bper cent\b/g, ' percent')
    .match(/(?<![\p{L}\d])[-−](?=\d)|\d+(?:\.\d+)?|\p{L}+/gu);
  return inDigits((words ?? []).filter((word) => !['the', 'a', 'an'].includes(word))).join(' ');
}

/** Runs of number words as one number: "two thousand and thirty" and "2 thousand thirty" are "2030". */
function inDigits(words: readonly string[]): readonly string[] {
  const done: string[] = [];
  let run: { total: number; part: number } | null = null;
  const close = (): void => {
    if (run) done.push(String(Number((run.total + run.part).toFixed(6))));
    run = null;
  };
  words.forEach((word, index) => {
    const value = valueOf(word);
    const scale = scales[word];
    if (value !== null) run = { total: run?.total ?? 0, part: (run?.part ?? 0) + value };
    else if (scale !== undefined) run = scaled(run ?? { total: 0, part: 0 }, scale);
    else if (word === 'and' && run && valueOf(words[index + 1] ?? '') !== null) return;
    else {
      close();
      done.push(word);
    }
  });
  close();
  return done;
}

function scaled({ total, part }: { total: number; part: number }, scale: number): { total: number; part: number } {
  if (scale <= 100) return { total, part: Math.max(1, part) * scale };
  return { total: total + Math.max(1, part) * scale, part: 0 };
}

function valueOf(word: string): number | null {
  if (/^\d/.test(word)) return Number(word);
  if (small.includes(word)) return small.indexOf(word);
  return tens.includes(word) ? 20 + 10 * tens.indexOf(word) : null;
}
