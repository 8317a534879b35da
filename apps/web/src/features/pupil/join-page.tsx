import { useTranslations } from 'next-intl';
import { Interactive } from '#i18n/interactive.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { JoinOrReturn } from './join-or-return.tsx';
import type { Pupil } from './pupil-documents.ts';

interface JoinPageProps {
  /** The class's code where the address has one, as that of a QR code does. */
  readonly code: string;
  /** Who is in this browser already. */
  readonly pupil: Pupil | null;
}

/** The way into a class, for the first time or again. */
export function JoinPage({ code, pupil }: JoinPageProps) {
  const t = useTranslations('pupil');
  return (
    <div className="page-width space-y-8 py-10 sm:py-14">
      {pupil && (
        <Notice title={t('inAlready', { nickname: pupil.nickname, class: pupil.class.name })}>
          <p>{t('inAlreadyHelp')}</p>
          <ButtonLink look="quiet" href="/class">
            {t('toClass')}
          </ButtonLink>
        </Notice>
      )}
      <Interactive says={['pupil']}>
        <JoinOrReturn code={code} />
      </Interactive>
    </div>
  );
}
