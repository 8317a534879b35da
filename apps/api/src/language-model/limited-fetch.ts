/** The endpoint answered more than any answer of use has. */
export class AnswerTooLargeError extends Error {
  override readonly name = 'AnswerTooLargeError';
}

/** Ten questions have about 20 kB. */
const answerBytesMost = 1024 * 1024;

/**
 * `fetch` for an endpoint that is not trusted: its answer ends with an error where it grows too large, and it cannot send
 * the request, with its key, on to another address.
 */
export const limitedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: 'error' });
  if (!response.body) return response;
  let bytes = 0;
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > answerBytesMost) controller.error(new AnswerTooLargeError(`More than ${answerBytesMost} bytes.`));
      else controller.enqueue(chunk);
    },
  });
  const { status, statusText, headers } = response;
  return new Response(response.body.pipeThrough(limit), { status, statusText, headers });
};
