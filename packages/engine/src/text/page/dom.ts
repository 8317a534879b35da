/** The little of the DOM that is walked here; the engine is typed without the browser's library. */
export interface PageNode {
  readonly nodeName: string;
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  remove(): void;
}

export interface PageDocument extends PageNode {
  /** Walks begin here: linkedom's document type, which comes before it, knows no next sibling. */
  readonly documentElement: PageElement;
  readonly body: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** DOM's Node.ELEMENT_NODE and Node.TEXT_NODE. */
const elementNode = 1;
const textNode = 3;

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === elementNode;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === textNode;
}

interface Visitor {
  /** True to go on into the node's children. */
  enter(node: PageNode, depth: number): boolean;
  leave(node: PageNode): void;
}

/** Visits a tree in order without recursion: pages nest deeper than the stack. */
export function walk(root: PageNode, { enter, leave }: Visitor): void {
  let node: PageNode | null = root;
  let depth = 0;
  let entering = true;
  while (node !== null) {
    if (entering && enter(node, depth) && node.firstChild !== null) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    leave(node);
    if (node === root) return;
    entering = node.nextSibling !== null;
    if (!entering) depth -= 1;
    node = node.nextSibling ?? node.parentNode;
  }
}
