import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { APICallError, generateText } from 'ai';
import type { Logger } from 'pino';
import type { DraftedQuestion } from '@crossread/engine';
import { AnswerTooLargeError, limitedFetch } from './limited-fetch.ts';
import { instructions, material, type DraftRequest } from './prompt.ts';
import { readDrafts } from './read-drafts.ts';

export interface LanguageModelSettings {
  /** Of an OpenAI-compatible endpoint, up to and with "/v1". */
  readonly baseUrl: string;
  readonly model: string;
  /** Empty where the endpoint asks for none. */
  readonly apiKey: string;
  readonly timeoutMs: number;
}

/** Proposes questions. What it says is believed nowhere: the engine admits them or does not. */
export interface LanguageModel {
  /** One request, sent once. It never throws: where there is no answer, `problem` says why. */
  draft(request: DraftRequest): Promise<Proposals>;
  /** Ends what is under way, so that a server that stops need not wait for it. */
  stop(): void;
}

export interface Proposals {
  readonly drafted: readonly DraftedQuestion[];
  /** Why there are none, in half a sentence for whoever asked. */
  readonly problem: string | null;
}

/** Ten questions with their feedback have about 4,000. */
const answerTokens = 8_000;

export function startLanguageModel(
  { baseUrl, model, apiKey, timeoutMs }: LanguageModelSettings,
  log: Logger,
): LanguageModel {
  const endpoint = createOpenAICompatible({
    name: 'language-model',
    baseURL: baseUrl,
    fetch: limitedFetch,
    ...(apiKey === '' ? {} : { apiKey }),
  });
  const stopping = new AbortController();
  return {
    async draft(request) {
      const tooLong = AbortSignal.timeout(timeoutMs);
      const abortSignal = AbortSignal.any([tooLong, stopping.signal]);
      try {
        const { text } = await generateText({
          model: endpoint.chatModel(model),
          system: instructions,
          prompt: material(request),
          maxOutputTokens: answerTokens,
          maxRetries: 0,
          abortSignal,
        });
        const drafted = readDrafts(text).slice(0, request.count);
        return { drafted, problem: drafted.length === 0 ? 'answered nothing that could be read as questions' : null };
      } catch (error) {
        log.warn({ err: plainly(error) }, 'language model');
        if (stopping.signal.aborted) return { drafted: [], problem: 'was not waited for, since the server stopped' };
        if (tooLong.aborted) return { drafted: [], problem: `did not answer in ${timeoutMs / 1000} s` };
        return { drafted: [], problem: whatFailed(error) };
      }
    },
    stop: () => stopping.abort(),
  };
}

function whatFailed(error: unknown): string {
  if (causes(error).some((cause) => cause instanceof AnswerTooLargeError)) return 'answered more than can be read';
  if (!APICallError.isInstance(error)) return 'answered nothing that could be read';
  const { statusCode } = error;
  if (statusCode === undefined) return 'could not be reached';
  return statusCode < 400 ? 'answered nothing that could be read' : `answered with an error (HTTP ${statusCode})`;
}

function causes(error: unknown): readonly unknown[] {
  return error instanceof Error ? [error, ...causes(error.cause)] : [];
}

/** The SDK's errors carry the whole request, other people's text, and the answer: a log needs neither. */
function plainly(error: unknown): { readonly name: string; readonly message: string } {
  return error instanceof Error
    ? { name: error.name, message: error.message.slice(0, 200) }
    : { name: 'unknown', message: String(error).slice(0, 200) };
}
