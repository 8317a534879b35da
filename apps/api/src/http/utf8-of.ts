const megabyte = 1024 * 1024;
/** Where a text is written before it is known how long it is; what is larger takes the usual way. */
const scratch = new Uint8Array(megabyte);
const encoder = new TextEncoder();

/** A text as it is sent. Node would count its bytes, make room for three times as many, and only then write them. */
export function utf8Of(text: string): Buffer {
  const { read, written } = encoder.encodeInto(text, scratch);
  return read === text.length ? Buffer.from(scratch.subarray(0, written)) : Buffer.from(text);
}
