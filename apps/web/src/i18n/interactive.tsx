import { ClientProvider } from '#graphql/client-provider.tsx';
import { Sentences, type SentencesProps } from './sentences.tsx';

/** What the interactive part of a page needs in the browser: its sentences, and a way to ask the API. */
export function Interactive({ says, children }: SentencesProps) {
  return (
    <Sentences says={says}>
      <ClientProvider>{children}</ClientProvider>
    </Sentences>
  );
}
