import { z } from 'zod';
import type { LanguageModelSettings } from './language-model/language-model.ts';

/** The environment variables of the API; docs/configuration.md has the same ones with the same defaults. */
export const environmentSchema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  /** A PostgreSQL server of the administrator's; empty: the embedded one. */
  DATABASE_URL: z
    .union([z.literal(''), z.string().regex(/^postgres(ql)?:\/\/\S+$/, 'must begin with postgresql://')])
    .default(''),
  /** An OpenAI-compatible endpoint that may draft questions: off unless both the address and the model are given. */
  LLM_BASE_URL: z
    .union([z.literal(''), z.url({ protocol: /^https?$/, error: 'must begin with http:// or https://' })])
    .default(''),
  LLM_MODEL: z.string().default(''),
  LLM_API_KEY: z.string().default(''),
  LLM_TIMEOUT_SECONDS: z.coerce.number().min(1).max(300).default(30),
  /** How long a request may take to arrive and its answer to be made; a statement is cancelled after it. */
  REQUEST_TIMEOUT_SECONDS: z.coerce.number().min(1).max(300).default(30),
  /** Origins whose pages may ask besides that of the address asked, with commas between: https://read.example.org */
  ALLOWED_ORIGINS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((origin) => origin.trim())
        .filter((origin) => origin !== ''),
    )
    .pipe(z.array(z.string().refine(isOrigin, 'holds origins, such as https://read.example.org, with commas between'))),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
});

export interface Config {
  readonly host: string;
  /** 0 lets the system choose a free one. */
  readonly port: number;
  readonly databaseUrl: string;
  readonly requestTimeoutMs: number;
  /** Origins whose pages may ask besides that of the address asked. */
  readonly allowedOrigins: readonly string[];
  readonly logLevel: string;
  /** Null where none is switched on. */
  readonly languageModel: LanguageModelSettings | null;
  /** GraphiQL and the reasons of unexpected errors are shown in development only. */
  readonly development: boolean;
}

/** Every variable that is wrong, each on a line of its own. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const { success, data, error } = environmentSchema.safeParse(environment);
  if (!success) {
    const lines = error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new ConfigError(`These environment variables cannot be used:\n${lines.join('\n')}`);
  }
  return {
    host: data.HOST,
    port: data.PORT,
    databaseUrl: data.DATABASE_URL,
    requestTimeoutMs: data.REQUEST_TIMEOUT_SECONDS * 1000,
    allowedOrigins: data.ALLOWED_ORIGINS,
    logLevel: data.LOG_LEVEL,
    languageModel: languageModelOf(data),
    development: data.NODE_ENV === 'development',
  };
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

function languageModelOf(data: z.infer<typeof environmentSchema>): LanguageModelSettings | null {
  if (data.LLM_BASE_URL === '' || data.LLM_MODEL === '') return null;
  return {
    baseUrl: data.LLM_BASE_URL,
    model: data.LLM_MODEL,
    apiKey: data.LLM_API_KEY,
    timeoutMs: data.LLM_TIMEOUT_SECONDS * 1000,
  };
}
