import { xmlCharacters } from '../html-text.ts';
import type { Element, Node } from './element.ts';

/** What elements and attributes are called in a document, and where that is defined. */
export interface Names {
  readonly namespace: string;
  /** Address of the XML Schema. */
  readonly schema: string;
  nameOf(element: string): string;
  attributeOf(attribute: string): string;
}

/**
 * The XML document of `root`, on one line, since white space counts in running text. Written here and not by way of a
 * document tree, which took about ten times as long where every item repeats every report.
 */
export function serialize(root: Element, names: Names): string {
  const { namespace, schema } = names;
  const space = {
    xmlns: namespace,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${namespace} ${schema}`,
  };
  const whole = { ...root, attributes: { ...space, ...root.attributes } };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup(whole, names)}\n`;
}

function markup(node: Node, names: Names): string {
  if (typeof node === 'string') return escaped(node, inText);
  const name = names.nameOf(node.name);
  const attributes = Object.entries(node.attributes)
    .map(([attribute, value]) => ` ${names.attributeOf(attribute)}="${escaped(String(value), inAttribute)}"`)
    .join('');
  const content = node.children.map((child) => markup(child, names)).join('');
  return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}

/** A carriage return as a reference, which a reader would else drop; in attributes the same of tabs and line ends. */
const inText = /[&<>\r]/g;
const inAttribute = /[&<"\t\r\n]/g;

function escaped(text: string, special: RegExp): string {
  return xmlCharacters(text).replace(special, (character) => entities[character] ?? character);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\r': '&#13;',
  '\n': '&#10;',
};
