import { createHash } from 'node:crypto';
import { ArchiveError } from './archive-error.ts';

/*
 * What a backup consists of before gzip: frames, each a letter, the length of what follows as 32 bits, and that. `H`, once:
 * `Header`. For each table `T`: `TableStart`, `D`s: PostgreSQL's COPY text, `E`: `TableEnd`. Last `Z`, empty: all is there.
 */
export const formatName = 'crossread-backup';
export const formatVersion = 1;
const lettersOfFrames = ['H', 'T', 'D', 'E', 'Z'] as const;
export type FrameLetter = (typeof lettersOfFrames)[number];

export interface Header {
  readonly format: typeof formatName;
  readonly version: number;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
  /** Those that had been applied, in their order. */
  readonly migrations: readonly { readonly name: string; readonly checksum: string }[];
}

export interface TableStart {
  readonly table: string;
  readonly columns: readonly string[];
}

export interface TableEnd {
  readonly rows: number;
  /** Of the table's COPY text, in hexadecimal digits. */
  readonly sha256: string;
}

export interface Frame {
  readonly letter: FrameLetter;
  readonly body: Buffer;
}

const headBytes = 5;
/** No frame that is written is larger: what claims to be is damaged. */
const bodyMost = 64 * 1024 * 1024;

export function frame(letter: FrameLetter, body: Buffer): Buffer {
  const head = Buffer.alloc(headBytes);
  head.write(letter, 0, 'latin1');
  head.writeUInt32BE(body.length, 1);
  return Buffer.concat([head, body]);
}

export function jsonFrame(letter: FrameLetter, value: Header | TableStart | TableEnd): Buffer {
  return frame(letter, Buffer.from(JSON.stringify(value)));
}

/** Throws `ArchiveError` where the bytes are no frames. */
export async function* framesIn(bytes: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  let rest = Buffer.alloc(0);
  for await (const chunk of bytes) {
    rest = Buffer.concat([rest, chunk]);
    for (let found = frameAt(rest); found; found = frameAt(rest)) {
      yield found;
      rest = rest.subarray(headBytes + found.body.length);
    }
  }
  if (rest.length > 0) throw damaged('it ends in the middle');
}

function frameAt(bytes: Buffer): Frame | null {
  if (bytes.length < headBytes) return null;
  const letter = lettersOfFrames.find((one) => one === bytes.toString('latin1', 0, 1));
  const length = bytes.readUInt32BE(1);
  if (!letter || length > bodyMost) throw damaged('its parts are not in order');
  return bytes.length < headBytes + length ? null : { letter, body: bytes.subarray(headBytes, headBytes + length) };
}

export function damaged(how: string): ArchiveError {
  return new ArchiveError(`The backup is damaged: ${how}. Nothing was restored; use another copy of it.`);
}

export const newHash = () => createHash('sha256');
