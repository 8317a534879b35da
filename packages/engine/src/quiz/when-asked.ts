/** The answer, worked out when it is first asked for: a quiz asks few of its drafts, and their options are dear. */
export function whenAsked<T>(workOut: () => T): () => T {
  let known: { readonly answer: T } | undefined;
  return () => (known ??= { answer: workOut() }).answer;
}
