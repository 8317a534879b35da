import { z } from 'zod';
import type { MailSettings } from './accounts/mailer.ts';
import type { LanguageModelSettings } from './language-model/language-model.ts';
import type { BudgetSizes } from './limits/budgets.ts';

/** The environment variables of the API; docs/configuration.md has the same ones with the same defaults. */
export const environmentSchema = z
  .object({
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
    /** The address that people have in their browsers, such as https://crossread.example.org. */
    PUBLIC_URL: z
      .union([z.literal(''), z.url({ protocol: /^https?$/, error: 'must begin with http:// or https://' })])
      .default(''),
    /** How many proxies of the administrator's stand in front and add to X-Forwarded-For. */
    TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
    /** Rows read a minute, as extensions.cost counts them: for one person or one token, and for all behind one address. */
    COST_PER_PERSON: z.coerce.number().int().min(20_000).default(600_000),
    COST_PER_ADDRESS: z.coerce.number().int().min(20_000).default(12_000_000),
    /** Signs cookies; empty: one that is made once and kept in the database. */
    AUTH_SECRET: z.union([z.literal(''), z.string().min(32, 'must have at least 32 characters')]).default(''),
    /** With this as a bearer token, whoever runs this server acts as its admin; empty: nobody does. */
    OPERATOR_TOKEN: z.union([z.literal(''), z.string().min(32, 'must have at least 32 characters')]).default(''),
    /** A mail server, smtp://user:password@host:port; empty: no mails are sent. */
    SMTP_URL: z
      .union([z.literal(''), z.string().regex(/^smtps?:\/\/\S+$/, 'must begin with smtp:// or smtps://')])
      .default(''),
    MAIL_FROM: z.string().default(''),
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
      .pipe(
        z.array(z.string().refine(isOrigin, 'holds origins, such as https://read.example.org, with commas between')),
      ),
    /** Memory for answers that are the same for everybody; 0: none are kept. */
    RESPONSE_CACHE_MB: z.coerce.number().min(0).max(4096).default(32),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  })
  .superRefine((data, { addIssue }) => {
    if (data.SMTP_URL === '') return;
    for (const name of ['PUBLIC_URL', 'MAIL_FROM'] as const) {
      if (data[name] !== '') continue;
      addIssue({
        code: 'custom',
        path: [name],
        message: 'is needed where SMTP_URL is set: mails hold links and a sender',
      });
    }
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
  /** 0: none are kept. */
  readonly responseCacheBytes: number;
  /** Without a slash at its end; null where it is not told. */
  readonly publicUrl: string | null;
  readonly proxies: number;
  readonly budgets: BudgetSizes;
  /** Null: the one in the database. */
  readonly authSecret: string | null;
  /** Null where nobody acts for whoever runs this server. */
  readonly operatorToken: string | null;
  /** Null where no mails are sent. */
  readonly mail: MailSettings | null;
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
    publicUrl: data.PUBLIC_URL === '' ? null : new URL(data.PUBLIC_URL).origin,
    proxies: data.TRUST_PROXY,
    budgets: { person: data.COST_PER_PERSON, address: data.COST_PER_ADDRESS },
    authSecret: data.AUTH_SECRET || null,
    operatorToken: data.OPERATOR_TOKEN || null,
    mail: data.SMTP_URL === '' ? null : { smtpUrl: data.SMTP_URL, from: data.MAIL_FROM },
    requestTimeoutMs: data.REQUEST_TIMEOUT_SECONDS * 1000,
    allowedOrigins: data.ALLOWED_ORIGINS,
    logLevel: data.LOG_LEVEL,
    responseCacheBytes: data.RESPONSE_CACHE_MB * 1024 * 1024,
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
