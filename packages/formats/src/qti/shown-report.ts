import type { QuizDocument } from '../quiz-document.ts';
import { element } from './element.ts';
import type { Element } from './element.ts';
import { reportBody } from './report-body.ts';

/** A report as items show it. */
export interface ShownReport {
  /** The article's. */
  readonly id: string;
  /** In the package: "report-1". */
  readonly name: string;
  readonly title: string;
  readonly body: Element;
}

export function shownReports(document: QuizDocument): readonly ShownReport[] {
  return document.reports.map((report, index) => ({
    id: report.id,
    name: `report-${index + 1}`,
    title: report.name,
    body: reportBody(report, document),
  }));
}

export const stimulusPath = ({ name }: ShownReport): string => `reports/${name}.xml`;

/** The report on its own, to which items refer. */
export function stimulus({ name, title, body }: ShownReport): Element {
  const attributes = { identifier: name, title, 'xml:lang': 'en' };
  return element('assessmentStimulus', attributes, element('stimulusBody', {}, body));
}

/** That an item has need of the report. */
export function stimulusRef(report: ShownReport): Element {
  return element('assessmentStimulusRef', { identifier: report.name, href: `../${stimulusPath(report)}` });
}

/** Where in an item it is to be shown. */
export function stimulusPlace({ name }: ShownReport): Element {
  return element('div', { class: 'qti-shared-stimulus', 'data-stimulus-idref': name });
}
