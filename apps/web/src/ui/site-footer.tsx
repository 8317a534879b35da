export function SiteFooter() {
  return (
    <footer className="mt-auto border-t border-rule py-8">
      <p className="page-width text-sm text-ink-soft">
        Crossread does not say what is true. It shows what each report states, in its own words, and whether the
        statements can stand together.
      </p>
    </footer>
  );
}
