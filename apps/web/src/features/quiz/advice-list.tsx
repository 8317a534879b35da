/** What the learner may take from how it went. */
export function AdviceList({ advice }: { readonly advice: readonly string[] }) {
  return (
    <ul className="space-y-3">
      {advice.map((words) => (
        <li key={words} className="max-w-prose border-l-4 border-rule-strong bg-shade px-4 py-3 text-base">
          {words}
        </li>
      ))}
    </ul>
  );
}
