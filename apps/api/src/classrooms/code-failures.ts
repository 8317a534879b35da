import type { Context } from '../context.ts';
import { invalid, type InvalidInputError } from '../errors.ts';

type Asked = Pick<Context, 'codes' | 'address'>;

/** Whoever failed too often is told how long to wait, whatever they try meanwhile. */
export async function mustNotWait({ codes, address }: Asked, code: string): Promise<void> {
  const seconds = await codes.wait({ address, tried: code });
  if (seconds === null) return;
  const minutes = Math.ceil(seconds / 60);
  throw invalid('too-many-failures', 'code', `That failed too often. Try again in ${minutes} minutes.`);
}

/** Counts a code that is wrong, and gives the error to throw. */
export async function codeFailed({ codes, address }: Asked, code: string, message: string): Promise<InvalidInputError> {
  await codes.note({ address, tried: code });
  return invalid('unknown-code', 'code', message);
}
