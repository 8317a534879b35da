const opening =
  /^[([•*►▶→]?\s*(?:also read|read also|read more|read next|read|related|related (?:story|stories|article|articles|news|coverage)|see also|watch|listen|opinion|analysis|explainer|in pictures|in pics|don't miss|up next|recommended|more:|live|editorial|must read|must-read)\s*[:|►▶→–—]/i;

/** A link to another story, named as one: "Read more: …", "Related: …". */
export function isTeaser(text: string): boolean {
  return text.length <= 240 && opening.test(text);
}
