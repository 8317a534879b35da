import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { bytesMax, contentProblem, decodeText, isPage } from '@crossread/shared';
import type { Intake, IntakeCode, IntakeProblem } from '@crossread/shared';

/** A file or standard input, decoded and not yet judged. */
export interface Input extends Intake {
  /** Hex SHA-256 of the bytes read. */
  readonly rawSha256: string;
}

/** Reads the files in the order given; what cannot be read is a problem, and the others are read all the same. */
export async function readInputs(
  paths: readonly string[],
): Promise<{ readonly inputs: readonly Input[]; readonly problems: readonly IntakeProblem[] }> {
  const inputs: Input[] = [];
  const problems: IntakeProblem[] = [];
  for (const path of paths) {
    const read = await readInput(path);
    if ('code' in read) problems.push(read);
    else inputs.push(read);
  }
  return { inputs, problems };
}

/** Reads `path`, or standard input for `-`. */
export async function readInput(path: string): Promise<Input | IntakeProblem> {
  const bytes = path === '-' ? await buffer(process.stdin) : await readBytes(path);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const content = decodeText(bytes);
  const rawSha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, content, format: isPage(path, content) ? 'html' : 'text', rawSha256 };
}

/** The same, judged by itself: what holds no report is a problem too. */
export async function readUsableInput(path: string): Promise<Input | IntakeProblem> {
  const input = await readInput(path);
  return 'code' in input ? input : (contentProblem(input) ?? input);
}

async function readBytes(path: string): Promise<Uint8Array | IntakeProblem> {
  const say = (code: IntakeCode, why: string): IntakeProblem => ({ code, path, message: `${path}: ${why}` });
  let file;
  try {
    file = await open(path);
    const stats = await file.stat();
    if (stats.isDirectory()) return say('directory', 'this is a folder. Name the files in it.');
    if (stats.size > bytesMax) {
      return say('too-long', `it has ${Math.ceil(stats.size / 1e6)} MB. Cut it down to the report itself.`);
    }
    return await file.readFile();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return say('not-found', 'there is no such file. Check its name.');
    if (code === 'EACCES' || code === 'EPERM') return say('unreadable', 'you may not read it. Check its permissions.');
    return say('unreadable', `it could not be read (${message}).`);
  } finally {
    await file?.close();
  }
}
