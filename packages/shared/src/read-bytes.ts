import { limits } from './limits.ts';

/** Bytes of a file that may hold what one import may: no charset takes more for a character than UTF-8 and UTF-16 do. */
export const bytesMax = limits.markupCharacters * 4;

/** The platform's own, in browsers and in Node; this package is typed without the library of either. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => { readonly encoding: string; decode(bytes: Uint8Array): string };

const marks: readonly (readonly [bytes: readonly number[], label: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * Text of a file's bytes: by its byte order mark, as UTF-8 where it is that, by the charset a page declares, else as
 * windows-1252. UTF-8 comes before the declaration because pages are often saved anew in UTF-8 with the old
 * declaration left in, and no other charset's English prose happens to be valid UTF-8 (but ISO-2022-JP, told by its
 * escapes). Nothing is dropped, neither carriage returns nor the mark, so that offsets are those of the file.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return decodeAs(marked[1], bytes);
  const escaped = bytes.includes(escape) && declaredCharset(bytes) === 'iso-2022-jp';
  const text = escaped ? decodeAs('iso-2022-jp', bytes) : decodeUtf8(bytes);
  return text ?? decodeAs(declaredCharset(bytes) ?? 'windows-1252', bytes);
}

const escape = 0x1b;

/** `null` where it is not UTF-8. A few broken bytes among many good sequences are damage, not another charset. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const text = decodeAs('utf-8', bytes);
    const broken = text.match(/\ufffd/g)?.length ?? 0;
    const beyondAscii = text.match(/[^\u0000-\u007f]/gu)?.length ?? 0; // eslint-disable-line no-control-regex -- ASCII's whole range
    return broken * 2 < beyondAscii ? text : null;
  }
}

/** What windows-1252 has at 0x80 to 0x9f. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeAs(label: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(label, { ignoreBOM: true });
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  // Node 20 decodes it as latin1 (https://github.com/nodejs/node/issues/56542), whose C1 controls no text has.
  return text.replace(/[\u0080-\u009f]/g, (control) => windows1252[control.charCodeAt(0) - 0x80] ?? control);
}

/** The charset a page's head or XML declaration names, where it is one that can be decoded. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = decodeAs('windows-1252', bytes.subarray(0, 4096));
  const label = /<(?:meta|\?xml)\s[^>]{0,200}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i.exec(head)?.[1];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
    return encoding.startsWith('utf-16') ? null : encoding;
  } catch {
    return null;
  }
}

/** Whether a file holds a page's markup: by its name; one that came without, through a pipe say, by how it begins. */
export function isPage(name: string, content: string): boolean {
  return /\.x?html?$/i.test(name) || /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)\b/i.test(content);
}
