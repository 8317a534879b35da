/** Whether a request's answer may be given to others who ask the same: only where nothing spoke against it. */
export interface Cacheability {
  /** The answer is of the one who asks, or of what changes without being told of. */
  personal(): void;
  /** It is data without errors that a query read. */
  readable(): void;
  readonly isShared: boolean;
}

/** A class, since every request makes one. */
class NewCacheability implements Cacheability {
  #isReadable = false;
  #isPersonal = false;
  personal(): void {
    this.#isPersonal = true;
  }
  readable(): void {
    this.#isReadable = true;
  }
  get isShared(): boolean {
    return this.#isReadable && !this.#isPersonal;
  }
}

export const newCacheability = (): Cacheability => new NewCacheability();
