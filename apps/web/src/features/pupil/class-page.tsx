import { useTranslations } from 'next-intl';
import { Interactive } from '#i18n/interactive.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { AssignmentList } from './assignment-list.tsx';
import { LeaveClass } from './leave-class.tsx';
import type { Pupil } from './pupil-documents.ts';

/** A pupil's own part of their class: what it was set. */
export function ClassPage({ pupil }: { readonly pupil: Pupil | null }) {
  const t = useTranslations('pupil');
  if (!pupil) {
    return (
      <div className="page-width space-y-8 py-10 sm:py-14">
        <PageHeading title={t('inNone')}>
          <p>{t('inNoneHelp')}</p>
        </PageHeading>
        <ButtonLink href="/join">{t('join')}</ButtonLink>
      </div>
    );
  }
  return (
    <div className="page-width space-y-10 py-10 sm:py-14">
      <PageHeading title={pupil.class.name}>
        <p>{t('youAre', { nickname: pupil.nickname })}</p>
      </PageHeading>
      <Interactive says={['pupil']}>
        <AssignmentList assignments={pupil.class.assignments} />
        <LeaveClass />
      </Interactive>
    </div>
  );
}
