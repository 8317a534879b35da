import { inMarks } from '../sheet/answer-key.ts';
import type { AnswerKey, KeyEntry, KeyEvidence } from '../sheet/answer-key.ts';
import type { Markup } from './markup.ts';
import { markup } from './markup.ts';
import { page } from './page.ts';
import type { OwnWords } from '../../own-words.ts';

/** The teacher's key: answers at a glance, then each with its words, by the line numbers of the sheet. */
export function keyPage({ title, language, words, entries }: AnswerKey): Uint8Array {
  const short = entries.filter((entry) => entry.short !== null);
  return page(
    words.key(title),
    language,
    markup`<h1 dir="auto">${words.key(title)}</h1>
${
  short.length === 0
    ? null
    : markup`<h2>${words.atAGlance}</h2>
<ul class="glance">${short.map((entry) => markup`<li><b>${entry.number}.</b> ${entry.short}</li>`)}</ul>`
}
<h2>${words.answersAndWords}</h2>
${entries.map((entry) => entryMarkup(entry, words))}`,
  );
}

function entryMarkup(entry: KeyEntry, words: OwnWords): Markup {
  const { number, prompt, skill, answer, explanation, evidence, places, others, rubric, needsReview } = entry;
  return markup`<section class="entry" aria-labelledby="answer-${number}">
<h3 dir="auto" id="answer-${number}"><span class="number">${number}</span>${prompt}</h3>
<p class="answer"><span dir="auto">${answer}</span>${skill === null ? null : markup`<span class="skill">${skill}</span>`}</p>
${rubric.length === 0 ? null : markup`<ul class="rubric" aria-label="${words.levels}">${rubric.map((line) => markup`<li dir="auto">${line}</li>`)}</ul>`}
<p dir="auto">${explanation}${places.length === 0 ? null : markup` <span class="place">${places.join('; ')}</span>`}</p>
${evidence.length === 0 ? null : markup`<ul class="evidence" aria-label="${words.decidingWords}">${evidence.map((one) => evidenceMarkup(one, words))}</ul>`}
${others.length === 0 ? null : markup`<ul class="others" aria-label="${words.otherAnswers}">${others.map(({ letter, text, feedback }) => markup`<li dir="auto"><b>${letter}. ${text}:</b> ${feedback}</li>`)}</ul>`}
${needsReview ? markup`<p class="review">${words.lookOver}</p>` : null}
</section>`;
}

function evidenceMarkup({ quote, place }: KeyEvidence, words: OwnWords): Markup {
  return markup`<li dir="auto">${inMarks(quote, words)} ${place === null ? null : markup`<span class="place">${place}</span>`}</li>`;
}
