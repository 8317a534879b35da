import type { Metadata } from 'next';
import { ResetPasswordPage } from '#features/account/reset-password-page.tsx';

export const metadata: Metadata = { title: 'Set a new password' };

export default function Page() {
  return <ResetPasswordPage />;
}
