/** A4 or Letter, as the printer has it. Nothing is told by colour alone; boxes and lines are borders, so that they print. */
export const styles = `
@page { margin: 18mm 18mm 20mm; @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt sans-serif; color: #555; } }
:root { color-scheme: light; --ink: #1c1c1a; --soft: #595955; --rule: #b9b7b0; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 1rem/1.5 "Noto Sans", "Segoe UI", system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.2; text-wrap: balance; }
h2 { margin: 3rem 0 1rem; padding-bottom: .3rem; border-bottom: 2px solid var(--ink); font-size: 1.25rem; line-height: 1.3; }
h3, h4, p, ol, ul { margin: 0; }
ol, ul { padding: 0; list-style: none; }
.who { display: flex; flex-wrap: wrap; gap: 1rem 1.5rem; margin-bottom: 2rem; }
.who li { display: flex; flex: 2 1 14rem; align-items: end; }
.who li + li { flex: 1 1 8rem; }
.blank { flex: 1; min-width: 3rem; margin-inline-start: .5rem; border-bottom: 1px solid var(--ink); }
.question { position: relative; margin-bottom: 2rem; padding-inline-start: 2.25rem; break-inside: avoid; }
.number { position: absolute; inset-inline-start: 0; font-weight: 700; }
.prompt { margin: 0; padding: 0; border: 0; font-size: 1rem; font-weight: 600; line-height: 1.45; overflow-wrap: anywhere; }
.instruction { margin: .2rem 0 .6rem; color: var(--soft); font-size: .875rem; }
.options li { display: flex; gap: .6rem; padding: .2rem 0; break-inside: avoid; overflow-wrap: anywhere; }
.box { flex: none; width: 1.05rem; height: 1.05rem; margin-top: .22rem; border: 1.5px solid var(--ink); border-radius: 2px; }
.letter { flex: none; min-width: 1.1rem; font-weight: 600; }
.line-to-write { height: 2.1rem; border-bottom: 1px solid var(--ink); }
.matches { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: .5rem 2rem; }
.slot { flex: none; width: 1.6rem; height: 1.5rem; border: 1.5px solid var(--ink); border-radius: 2px; }
.report { margin-top: 3rem; }
.report h2 { margin-top: 0; }
.report h3, .report h4, .report p { margin: .7rem 0; }
.facts { color: var(--soft); font-size: .875rem; }
.report h3 { font-size: 1.375rem; line-height: 1.3; }
.report h4 { margin-top: 1.2rem; font-size: 1.0625rem; break-after: avoid; }
.aside { color: var(--soft); font-size: .9375rem; font-style: italic; }
.label { display: block; padding-inline-start: 2.25rem; font-size: .8125rem; font-style: normal; }
.line { position: relative; display: block; padding-inline-start: 2.25rem; overflow-wrap: anywhere; }
.line::before { content: attr(data-line); position: absolute; inset-inline-start: 0; width: 1.5rem; text-align: end; color: var(--soft); font: .75rem/2 system-ui, sans-serif; font-variant-numeric: tabular-nums; }
h3 .line::before { line-height: 2.4; }
.glance { display: flex; flex-wrap: wrap; gap: .3rem 1.6rem; margin-bottom: 1rem; }
.glance b { display: inline-block; min-width: 1.6rem; color: var(--soft); font-weight: 400; }
.entry { position: relative; margin-bottom: 1.75rem; padding-inline-start: 2.25rem; break-inside: avoid; overflow-wrap: anywhere; }
.entry h3 { color: var(--soft); font-size: .9375rem; font-weight: 400; line-height: 1.45; }
.entry p { margin-top: .35rem; }
.answer { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; font-weight: 700; }
.skill { font-weight: 400; }
.evidence li, .others li, .rubric li { margin-top: .35rem; font-size: .9375rem; }
.evidence li { padding-inline-start: .9rem; border-inline-start: 3px solid var(--rule); }
.place, .skill { color: var(--soft); font-size: .875rem; }
.others, .rubric { margin-top: .6rem; }
.others b { font-weight: 600; }
.review { font-weight: 600; font-style: italic; }
@media screen and (max-width: 40rem) {
  .line { display: inline; padding: 0; }
  .line::before { position: static; margin-inline-end: .35em; }
  .label { padding: 0; }
}
@media print {
  body { font-size: 10.5pt; }
  html { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  .report { break-inside: avoid; }
  .questions + .report { break-before: page; margin-top: 0; }
  h2, h3 { break-after: avoid; }
  .report p { orphans: 3; widows: 3; }
}
`;
