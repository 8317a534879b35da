import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { xmlCharacters } from '../html-text.ts';

/** `<name format="html"><text>…</text></name>`: how Moodle writes every text that may have markup. */
export function htmlElement(parent: XMLBuilder, name: string, html: string, attributes: Attributes = {}): XMLBuilder {
  const element = parent.ele(name, { ...attributes, format: 'html' });
  element.ele('text').dat(html);
  return element;
}

/** The same for a text that has none. */
export function textElement(parent: XMLBuilder, name: string, text: string, attributes: Attributes = {}): XMLBuilder {
  const element = parent.ele(name, attributes);
  element.ele('text').txt(xmlCharacters(text));
  return element;
}

/** Elements that hold one value. */
export function valueElements(parent: XMLBuilder, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) parent.ele(name).txt(value);
}

type Attributes = Readonly<Record<string, string>>;
