import { useTranslations } from 'next-intl';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

interface SignInToSendProps {
  readonly answers: number;
  readonly onRetry: () => void;
}

/** Answers are kept of an attempt that the API does not show to whoever asks now. */
export function SignInToSend({ answers, onRetry }: SignInToSendProps) {
  const t = useTranslations('quiz');
  return (
    <div className="page-width py-12">
      <h1 className="sr-only">{t('signInToSend', { answers })}</h1>
      <Notice tone="problem" title={t('signInToSend', { answers })}>
        <p>{t('signInToSendHelp')}</p>
        <div className="flex flex-wrap gap-3">
          <ButtonLink href="/account">{t('signIn')}</ButtonLink>
          <Button look="quiet" onClick={onRetry}>
            {t('tryAgain')}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
