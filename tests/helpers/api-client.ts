/** An answer's data, as deep as a test looks into it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each test knows what it asked for
export type Data = any;

/** One browser, or one program: keeps the cookies it is given. */
export interface ApiClient {
  /** Without a slash at its end. */
  readonly url: string;
  /** Data of a query without errors. */
  ask(query: string, variables?: object): Promise<Data>;
  /** The whole answer, errors and all. */
  post(query: string, variables?: object): Promise<{ readonly data?: Data; readonly errors?: readonly Data[] }>;
  /** Sends anything to a path, with its cookies. */
  send(path: string, init?: RequestInit): Promise<Response>;
  /** By name. */
  readonly cookies: Map<string, string>;
}

/** A client with no cookies yet, or with those of another; `headers` go with every request. */
export function apiClient(
  url: string,
  headers: Readonly<Record<string, string>> = {},
  cookies = new Map<string, string>(),
): ApiClient {
  const send: ApiClient['send'] = async (path, init = {}) => {
    const sent = new Headers({ ...headers, ...(init.headers as Record<string, string> | undefined) });
    if (cookies.size > 0) sent.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(`${url}${path}`, { redirect: 'manual', ...init, headers: sent });
    for (const cookie of response.headers.getSetCookie()) keep(cookies, cookie);
    return response;
  };
  const post: ApiClient['post'] = async (query, variables = {}) => {
    const response = await send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as { data?: Data; errors?: readonly Data[] };
  };
  return {
    url,
    post,
    send,
    cookies,
    async ask(query, variables) {
      const { data, errors } = await post(query, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
  };
}

function keep(cookies: Map<string, string>, header: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
  if (value === '' || /;\s*max-age=0/i.test(header)) cookies.delete(name);
  else cookies.set(name, value);
}
