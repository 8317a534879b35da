/** 128 bits of chance, in hexadecimal. `crypto.randomUUID` is only there over HTTPS. */
export function newExportToken(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
