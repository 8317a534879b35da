import { inMarks } from '../sheet/answer-key.ts';
import type { AnswerKey, KeyEntry, KeyEvidence } from '../sheet/answer-key.ts';
import type { Markup } from './markup.ts';
import { markup } from './markup.ts';
import { page } from './page.ts';

/** The teacher's key: answers at a glance, then each with its words, by the line numbers of the sheet. */
export function keyPage({ title, entries }: AnswerKey): Uint8Array {
  const short = entries.filter((entry) => entry.short !== null);
  return page(
    `Key: ${title}`,
    markup`<h1 dir="auto">Key: ${title}</h1>
${
  short.length === 0
    ? null
    : markup`<h2>At a glance</h2>
<ul class="glance">${short.map((entry) => markup`<li><b>${entry.number}.</b> ${entry.short}</li>`)}</ul>`
}
<h2>Answers and the words behind them</h2>
${entries.map(entryMarkup)}`,
  );
}

function entryMarkup(entry: KeyEntry): Markup {
  const { number, prompt, skill, answer, explanation, evidence, places, others, rubric, needsReview } = entry;
  return markup`<section class="entry" aria-labelledby="answer-${number}">
<h3 dir="auto" id="answer-${number}"><span class="number">${number}</span>${prompt}</h3>
<p class="answer"><span dir="auto">${answer}</span>${skill === null ? null : markup`<span class="skill">${skill}</span>`}</p>
${rubric.length === 0 ? null : markup`<ul class="rubric" aria-label="Levels">${rubric.map((line) => markup`<li dir="auto">${line}</li>`)}</ul>`}
<p dir="auto">${explanation}${places.length === 0 ? null : markup` <span class="place">${places.join('; ')}</span>`}</p>
${evidence.length === 0 ? null : markup`<ul class="evidence" aria-label="The words that decide it">${evidence.map(evidenceMarkup)}</ul>`}
${others.length === 0 ? null : markup`<ul class="others" aria-label="What the other answers show">${others.map(({ letter, text, feedback }) => markup`<li dir="auto"><b>${letter}. ${text}:</b> ${feedback}</li>`)}</ul>`}
${needsReview ? markup`<p class="review">Look this one over before you set it.</p>` : null}
</section>`;
}

function evidenceMarkup({ quote, place }: KeyEvidence): Markup {
  return markup`<li dir="auto">${inMarks(quote)} ${place === null ? null : markup`<span class="place">${place}</span>`}</li>`;
}
