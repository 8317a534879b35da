/** Where the API answers, read at run time so that one build serves every installation. */
export function apiUrl(): string {
  return new URL('/graphql', process.env['API_URL'] ?? 'http://127.0.0.1:4000').href;
}
