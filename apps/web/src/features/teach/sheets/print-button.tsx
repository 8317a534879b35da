'use client';

import type { ReactNode } from 'react';
import { Button } from '#ui/button.tsx';

export function PrintButton({ children }: { readonly children: ReactNode }) {
  return (
    <Button
      onClick={() => {
        print();
      }}
    >
      {children}
    </Button>
  );
}
