/** Whether a request's answer may be given to others who ask the same: only where nothing spoke against it. */
export interface Cacheability {
  /** The answer is of the one who asks, or of what changes without being told of. */
  personal(): void;
  /** It is data without errors that a query read. */
  readable(): void;
  readonly isShared: boolean;
}

export function newCacheability(): Cacheability {
  let isReadable = false;
  let isPersonal = false;
  return {
    personal: () => void (isPersonal = true),
    readable: () => void (isReadable = true),
    get isShared() {
      return isReadable && !isPersonal;
    },
  };
}
