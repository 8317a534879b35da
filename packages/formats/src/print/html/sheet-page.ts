import type { Language } from '@crossread/shared';
import type { AnswerSpace, LetteredOption } from '../sheet/answer-space.ts';
import type { NumberedBlock, NumberedReport } from '../sheet/numbered-report.ts';
import type { Sheet, SheetQuestion } from '../sheet/sheet.ts';
import type { Markup } from './markup.ts';
import { markup } from './markup.ts';
import { page } from './page.ts';

/** The pupils' sheet: questions with places to answer, then the reports with line numbers. */
export function sheetPage({ title, language, words, questions, reports }: Sheet): Uint8Array {
  return page(
    title,
    language,
    markup`<h1 dir="auto">${title}</h1>
<ul class="who" aria-label="${words.fillIn}">${words.toFillIn.map(
      (word) => markup`<li>${word}<span class="blank"></span></li>`,
    )}</ul>
<section class="questions" aria-label="${words.questions}">
${questions.map(questionMarkup)}
</section>
${reports.map((report) => reportMarkup(report, language))}`,
  );
}

function questionMarkup({ number, prompt, instruction, space }: SheetQuestion): Markup {
  return markup`<section class="question" aria-labelledby="question-${number}">
<h2 class="prompt" dir="auto" id="question-${number}"><span class="number">${number}</span>${prompt}</h2>
<p class="instruction">${instruction}</p>
${spaceMarkup(space)}
</section>`;
}

function spaceMarkup(space: AnswerSpace): Markup {
  switch (space.kind) {
    case 'boxes':
      return markup`<ul class="options">${space.options.map(
        (option) => markup`<li><span class="box"></span>${lettered(option)}</li>`,
      )}</ul>`;
    case 'lines':
      return markup`${Array.from({ length: space.count }, () => markup`<div class="line-to-write"></div>`)}`;
    case 'order':
      return markup`<ul class="options">${space.items.map(slotted)}</ul>`;
    case 'match':
      return markup`<div class="matches"><ul class="options">${space.left.map(slotted)}</ul>
<ul class="options">${space.right.map((option) => markup`<li>${lettered(option)}</li>`)}</ul></div>`;
  }
}

function lettered({ letter, text }: LetteredOption): Markup {
  return markup`<span class="letter">${letter}</span><span dir="auto">${text}</span>`;
}

function slotted(text: string): Markup {
  return markup`<li><span class="slot"></span><span dir="auto">${text}</span></li>`;
}

/** Reports are in English, whatever is asked about them. */
function reportMarkup({ heading, facts, blocks }: NumberedReport, language: Language): Markup {
  const text = blocks.map(blockMarkup);
  return markup`<section class="report">
<h2 dir="auto">${heading}</h2>
${facts === null ? null : markup`<p class="facts" dir="auto">${facts}</p>`}
${language === 'en' ? text : markup`<div lang="en">${text}</div>`}
</section>`;
}

function blockMarkup({ kind, label, lines }: NumberedBlock): Markup {
  const text = lines.map((line) => markup`<span class="line" data-line="${line.number}">${line.text} </span>`);
  switch (kind) {
    case 'title':
      return markup`<h3 dir="auto">${text}</h3>`;
    case 'heading':
      return markup`<h4 dir="auto">${text}</h4>`;
    case 'text':
      return markup`<p dir="auto">${text}</p>`;
    case 'aside':
      return markup`<p class="aside" dir="auto">${label === null ? null : markup`<span class="label">${label}</span>`}${text}</p>`;
  }
}
