/** Whether a request's answer may be given to others who ask the same: only where nothing spoke against it. */
export class Cacheability {
  #isReadable = false;
  #isPersonal = false;
  /** The answer is of the one who asks, or of what changes without being told of. */
  personal(): void {
    this.#isPersonal = true;
  }
  /** It is data without errors that a query read. */
  readable(): void {
    this.#isReadable = true;
  }
  get isShared(): boolean {
    return this.#isReadable && !this.#isPersonal;
  }
}
