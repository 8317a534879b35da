import { element } from './element.ts';

export interface PastedReport {
  readonly publisher: string;
  readonly content: string;
}

/** A field set for one report. `number` counts from 1. */
export function reportFields(number: number, { publisher, content }: PastedReport): HTMLFieldSetElement {
  const [nameId, textId] = [`publisher-${number}`, `text-${number}`];
  const name = element('input', { id: nameId, type: 'text', autocomplete: 'off', name: 'publisher' });
  const text = element('textarea', { id: textId, name: 'content', required: '', spellcheck: 'false' });
  name.value = publisher;
  text.value = content;
  return element(
    'fieldset',
    {},
    element('legend', {}, `Report ${number}`),
    element('label', { for: nameId }, 'Who printed it'),
    name,
    element('label', { for: textId }, 'Its text'),
    text,
  );
}

/** What was pasted into the form, in order. */
export function pastedReports(form: HTMLFormElement): readonly PastedReport[] {
  const data = new FormData(form);
  const publishers = data.getAll('publisher');
  return data.getAll('content').map((content, index) => ({
    publisher: String(publishers[index]).trim() || `Report ${index + 1}`,
    content: String(content),
  }));
}
