import { useTranslations } from 'next-intl';
import { useQuery } from 'urql';
import { useAskedLanguage } from '#i18n/use-asked-language.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { saidIn } from '#ui/words.tsx';
import { jobNotesQuery } from './job-notes-query.ts';

interface JobNotesProps {
  readonly jobId: string;
  /** Where to go on; null where no quiz came of it. */
  readonly place: string | null;
}

/** Why a quiz is shorter or narrower than asked. */
export function JobNotes({ jobId, place }: JobNotesProps) {
  const t = useTranslations('blueprint');
  const language = useAskedLanguage();
  const [{ data }] = useQuery({ query: jobNotesQuery, variables: { id: jobId, language } });
  const notes = data?.job?.problems ?? [];
  return (
    <Notice title={t(place === null ? 'nothingMade' : 'madeOtherwise')}>
      <ul className="list-disc space-y-1 ps-5">
        {notes.map(({ message, saidIn: language }) => (
          <li key={message} {...saidIn(language)}>
            {message}
          </li>
        ))}
      </ul>
      {place !== null && <ButtonLink href={place}>{t('goOn')}</ButtonLink>}
    </Notice>
  );
}
