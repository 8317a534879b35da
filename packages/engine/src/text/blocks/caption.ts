/** Credits at the end of a caption; none is looked for where the mark it cannot do without is missing. */
const bracketed = [
  // "(Kazakhstan's press service via AP)", "[Jane Doe/Handout via Reuters]", "(Photo: city press office)", "(AP Photo/Jane Doe)".
  /[([][^()[\]]{0,160}\b(?:via|photo|photos|photograph|picture|image|handout|file|courtesy|getty images)\b[^()[\]]{0,120}[)\]]\.?$/i,
  /[([](?:AFP|AP|Reuters|EPA|Getty|Xinhua|TASS|PA|AAP|Shutterstock)(?: ?\/ ?[^()[\]]{1,60})?[)\]]\.?$/i,
];
const slashed = /\b(?:AFP|AP|REUTERS|Reuters|EPA|Getty Images|Shutterstock|Alamy) ?\/ ?\p{Lu}[\p{L}. -]{2,40}$/u;
/** "Ada Byte/Getty Images", "City Press Office via Reuters": a credit and nothing else. */
const bare =
  /^[^.!?:]{3,80}(?:\/| via )(?:AFP|AP|Reuters|EPA|Getty(?: Images)?|Shutterstock|Alamy|Bloomberg|Xinhua)(?:\/[\p{L} ]{2,30})?$/u;
const labelled = /(?:^|\s)(?:photo|photograph|picture|image)(?: (?:credit|by|courtesy))?: ?[^:.]{2,60}$/i;
const opening =
  /^(?:file ?(?:photo)? ?[-–:]|in this (?:image|photo|picture|photograph|video|frame|undated|file)\b|(?:image|photo|picture|caption|video|watch)(?: caption| credit| source)?: |pictured: )/i;

/** Captions of pictures: those with a credit at the end or an opening that only captions have. */
export function isCaption(text: string): boolean {
  if (text.length > 1200) return false;
  const tail = text.slice(-320);
  return (
    opening.test(text) ||
    (/[)\]]\.?$/.test(tail.slice(-2)) && bracketed.some((pattern) => pattern.test(tail))) ||
    (tail.includes('/') && slashed.test(tail)) ||
    (tail.includes(':') && labelled.test(tail)) ||
    (text.length < 130 && bare.test(text))
  );
}
