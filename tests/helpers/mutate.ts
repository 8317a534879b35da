import type { ApiClient, Data } from './api-client.ts';

/** The API's word that it did not do what it was asked, and why; sent again it would say the same. */
export class RefusedError extends Error {}

/** Sends a mutation whose one input is `input`, or that takes none, and gives its payload's `fields`. */
export async function mutate(
  client: ApiClient,
  name: string,
  input: object | null,
  fields = '__typename',
): Promise<Data> {
  const answer = await sent(client, name, input, fields);
  if (!answer.__typename.endsWith('Payload')) throw new RefusedError(`${name}: ${JSON.stringify(answer)}`);
  return answer;
}

/** The codes of what is wrong, or the error's type where it has none; null where the mutation was done. */
export async function refusal(client: ApiClient, name: string, input: object | null): Promise<string | null> {
  const { __typename, problems } = await sent(client, name, input);
  if (__typename.endsWith('Payload')) return null;
  return problems ? problems.map(({ code }: Data) => code).join() : __typename;
}

/** The payload, or the error as it is. */
export async function sent(
  client: ApiClient,
  name: string,
  input: object | null,
  fields = '__typename',
): Promise<Data> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const result = `__typename ... on ${type}Payload { ${fields} } ... on Error { message }`;
  const invalid = '... on InvalidInputError { problems { code } }';
  const { [name]: answer } = input
    ? await client.ask(`mutation ($input: ${type}Input!) { ${name}(input: $input) { ${result} ${invalid} } }`, {
        input,
      })
    : await client.ask(`mutation { ${name} { ${result} } }`);
  return answer;
}
