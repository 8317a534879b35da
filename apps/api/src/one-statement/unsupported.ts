/** The statement cannot say what was asked; the client behind it can. Never shown to anybody. */
export class Unsupported extends Error {
  override readonly name = 'Unsupported';
}
