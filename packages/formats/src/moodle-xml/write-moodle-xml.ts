import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { carryEach } from '../carry-each.ts';
import type { Format } from '../format.ts';
import { htmlParagraphs, htmlText } from '../html-text.ts';
import { capitalized, categoryPath, questionName, tagsOf } from '../labels.ts';
import type { DocumentQuestion, QuizDocument } from '../quiz-document.ts';
import { reportHtml } from '../report-passages.ts';
import { solution } from '../solution.ts';
import { moodleAnswers } from './answers.ts';
import type { MoodleAnswers } from './answers.ts';
import { htmlElement, textElement, valueElements } from './moodle-element.ts';

/** Moodle's question bank, whole: https://docs.moodle.org/en/Moodle_XML_format */
export const moodleXml: Format = {
  id: 'moodle-xml',
  name: 'Moodle XML',
  purpose: "for Moodle's question bank, with the reports, feedback and rubrics",
  extension: '.moodle.xml',
  mediaType: 'application/xml',
  async write(document) {
    const { carried, notes } = carryEach(document, 'Moodle XML', (question, note) => {
      const answers = moodleAnswers(question, document, note);
      return answers && { question, answers };
    });
    const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('quiz');
    const category = root.ele('question', { type: 'category' });
    textElement(category, 'category', categoryPath(document.title));
    for (const report of document.reports) {
      const description = root.ele('question', { type: 'description' });
      textElement(description, 'name', capitalized(report.name));
      htmlElement(description, 'questiontext', reportHtml(report, document));
      valueElements(description, { defaultgrade: '0', penalty: '0', hidden: '0' });
    }
    for (const { question, answers } of carried) written(root, question, answers, document);
    const xml = `${root.end({ prettyPrint: true })}\n`;
    const message =
      'Moodle XML has no place for spans, difficulty and certainty: the words of the evidence are quoted in the general feedback.';
    return { bytes: new TextEncoder().encode(xml), notes: [{ question: null, message }, ...notes] };
  },
};

function written(root: XMLBuilder, question: DocumentQuestion, answers: MoodleAnswers, document: QuizDocument): void {
  const { type, prompt, fill } = answers;
  const element = root.ele('question', { type });
  textElement(element, 'name', questionName(question));
  htmlElement(element, 'questiontext', `<p>${htmlText(prompt)}</p>`);
  htmlElement(element, 'generalfeedback', htmlParagraphs(solution(question, document)));
  // A third of the marks for each further try is what Moodle itself sets.
  valueElements(element, { defaultgrade: '1', penalty: '0.3333333', hidden: '0', idnumber: question.id });
  fill(element);
  const tags = element.ele('tags');
  for (const tag of tagsOf(question)) textElement(tags, 'tag', tag);
}
