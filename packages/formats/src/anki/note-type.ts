/** What a card is made of, in Anki's order; the first is what duplicates are told by and cards are sorted by. */
export const fieldNames = ['Question', 'Options', 'Answer', 'Explanation', 'Evidence', 'Report'] as const;
export type Fields = Readonly<Record<(typeof fieldNames)[number], string>>;

/** The same in every export, so that all quizzes share one note type; another number where the fields change. */
export const noteTypeId = 1_700_000_000_001;

const front = `<div class="question">{{Question}}</div>
{{#Options}}<ol type="A">{{Options}}</ol>{{/Options}}`;

/** Most explanations quote the evidence: it is shown on demand. */
const back = `{{FrontSide}}
<hr id="answer">
<div class="answer">{{Answer}}</div>
{{#Explanation}}<p>{{Explanation}}</p>{{/Explanation}}
{{#Report}}<p class="report">{{Report}}: {{hint:Evidence}}</p>{{/Report}}`;

const css = `.card { font-family: sans-serif; font-size: 20px; line-height: 1.4; text-align: left; max-width: 40em; margin: 0 auto; }
.answer { font-weight: bold; }
.report { font-size: 80%; }`;

/** The note type "Crossread" as a collection's `models` column has it: one card a note. */
export function noteType(modified: number, deck: number) {
  return {
    id: noteTypeId,
    name: 'Crossread',
    type: 0,
    mod: modified,
    usn: -1,
    sortf: 0,
    did: deck,
    flds: fieldNames.map((name, ord) => ({ name, ord, font: 'Arial', size: 20, rtl: false, sticky: false, media: [] })),
    tmpls: [{ name: 'Card 1', ord: 0, qfmt: front, afmt: back, bqfmt: '', bafmt: '', did: null }],
    req: [[0, 'any', [0]]],
    css,
    latexPre: '\\documentclass[12pt]{article}\n\\begin{document}\n',
    latexPost: '\\end{document}',
    tags: [],
    vers: [],
  };
}
