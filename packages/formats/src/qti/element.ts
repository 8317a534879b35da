/** An element of an XML document before it has a vocabulary: QTI's own are named as in QTI 2.1 (`assessmentItem`). */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
  readonly children: readonly Node[];
}
export type Node = Element | string;

export function element(name: string, attributes: Element['attributes'], ...children: readonly Node[]): Element {
  return { name, attributes, children };
}
