/**
 * The origins of our own pages: the configured one, and the one that the request was sent to. A page of another site can
 * choose neither the Host that a browser sends nor its Origin, so where the two agree the request is from our own page.
 */
export function ownOrigins(headers: Headers, publicUrl: string | null): string[] {
  const host = headers.get('x-forwarded-host') ?? headers.get('host');
  const asked = host === null ? [] : [`http://${host}`, `https://${host}`];
  return publicUrl === null ? asked : [new URL(publicUrl).origin, ...asked];
}
