import type { QuizResponse } from '../attempt-documents.ts';

/** What one tab tells the others: that an attempt has changed, perhaps by a response, or that one more answer is kept of it. */
export interface Told {
  readonly attemptId: string;
  readonly response?: QuizResponse;
  readonly isKept?: boolean;
}

/** One for the page: what it says itself it does not hear. */
let channel: BroadcastChannel | null = null;

const ours = () => (channel ??= new BroadcastChannel('crossread:quiz'));

export function tellTabs(told: Told): void {
  ours().postMessage(told);
}

/** Gives what ends it. */
export function hearTabs(heard: (told: Told) => void): () => void {
  const hear = ({ data }: MessageEvent<Told>) => {
    heard(data);
  };
  const from = ours();
  from.addEventListener('message', hear);
  return () => {
    from.removeEventListener('message', hear);
  };
}
