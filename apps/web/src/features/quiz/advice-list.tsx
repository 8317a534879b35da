/** What the learner may take from how it went, in the page's language. */
export function AdviceList({ advice }: { readonly advice: readonly string[] }) {
  return (
    <ul className="space-y-3">
      {advice.map((words) => (
        <li key={words} className="max-w-prose border-s-4 border-rule-strong bg-shade px-4 py-3 text-base">
          {words}
        </li>
      ))}
    </ul>
  );
}
