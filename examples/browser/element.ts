/// <reference lib="dom" />

type Attributes = Readonly<Record<string, string>>;

/** `<name …attributes>children</name>`; text stays text, whatever marks are in it. */
export function element<N extends keyof HTMLElementTagNameMap>(
  name: N,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[N] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** The element that the page has under this id. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element #${id}.`);
  return found;
}
