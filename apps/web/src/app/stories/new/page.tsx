import type { Metadata } from 'next';
import { ImportPage } from '#features/import/import-page.tsx';
import { ClientProvider } from '#graphql/client-provider.tsx';

export const metadata: Metadata = { title: 'Add a story' };

export default function Page() {
  return (
    <ClientProvider>
      <ImportPage />
    </ClientProvider>
  );
}
