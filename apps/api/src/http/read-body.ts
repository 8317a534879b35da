import type { IncomingMessage } from 'node:http';

/** The request's body, or null where it is larger than `bytesMost`; the rest of it is then not read. */
export async function readBody(request: IncomingMessage, bytesMost: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > bytesMost) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bytesMost) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
