import { useTranslations } from 'next-intl';
import { QrCode } from './qr-code.tsx';

interface JoinCardProps {
  readonly joinCode: string;
  /** Where people have this installation, without a slash at its end. */
  readonly origin: string;
}

/** What pupils need to come in, large enough for the back row. */
export function JoinCard({ joinCode, origin }: JoinCardProps) {
  const t = useTranslations('teach');
  const host = origin.replace(/^https?:\/\//, '');
  return (
    <div className="flex flex-wrap items-center gap-x-8 gap-y-4 border-2 border-ink bg-sheet p-5">
      <QrCode text={`${origin}/join?code=${joinCode}`} label={t('qrLabel')} className="size-44 shrink-0 sm:size-56" />
      <div className="min-w-0 flex-1 basis-60 space-y-2">
        <p className="text-lg">{t('goTo')}</p>
        <p className="text-xl font-semibold break-words sm:text-2xl">{t('joinAddress', { host })}</p>
        <p className="text-lg">{t('andEnter')}</p>
        <p className="font-mono text-3xl font-semibold tracking-widest break-words sm:text-5xl">{joinCode}</p>
      </div>
    </div>
  );
}
