import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { xmlCharacters } from '../html-text.ts';
import type { Element } from './element.ts';

/** What elements and attributes are called in a document, and where that is defined. */
export interface Names {
  readonly namespace: string;
  /** Address of the XML Schema. */
  readonly schema: string;
  nameOf(element: string): string;
  attributeOf(attribute: string): string;
}

const instance = 'http://www.w3.org/2001/XMLSchema-instance';

/** The XML document of `root`, on one line, since white space counts in running text. */
export function serialize(root: Element, names: Names): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  const top = document
    .ele(names.namespace, names.nameOf(root.name))
    .att('http://www.w3.org/2000/xmlns/', 'xmlns:xsi', instance)
    .att(instance, 'xsi:schemaLocation', `${names.namespace} ${names.schema}`);
  fill(top, root, names);
  return `${document.end()}\n`;
}

function fill(parent: XMLBuilder, { attributes, children }: Element, names: Names): void {
  for (const [name, value] of Object.entries(attributes)) {
    parent.att(names.attributeOf(name), xmlCharacters(String(value)));
  }
  for (const child of children) {
    if (typeof child === 'string') parent.txt(xmlCharacters(child));
    else fill(parent.ele(names.nameOf(child.name)), child, names);
  }
}
