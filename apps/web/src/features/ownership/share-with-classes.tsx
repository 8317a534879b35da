import { useTranslations } from 'next-intl';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { CheckField } from '#ui/field.tsx';
import { PageLink } from '#ui/page-link.tsx';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { shareStoryMutation } from './ownership-documents.ts';
import type { Ownership } from './ownership-query.ts';

interface ShareWithClassesProps {
  readonly ownership: Ownership;
  readonly onDone: (shared: boolean) => void;
}

/** Says which of a teacher's classes see a story of theirs, and read and answer what it has. */
export function ShareWithClasses({ ownership, onDone }: ShareWithClassesProps) {
  const { id: storyId, visibility, sharedWith, classes } = ownership;
  const t = useTranslations('ownership');
  const { asking, problem, ask } = useAsk();
  const share = async (classIds: string[]) => {
    if (await ask(shareStoryMutation, { input: { storyId, classIds } })) onDone(true);
  };
  if (classes.length === 0) {
    return (
      <p>
        {t.rich('noClasses', {
          link: (chunks) => (
            <PageLink href="/teach" className="text-link">
              {chunks}
            </PageLink>
          ),
        })}
      </p>
    );
  }
  return (
    <form
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        void share(new FormData(event.currentTarget).getAll('class').map(String));
      }}
    >
      <fieldset>
        <legend className="font-medium">{t('whichClasses')}</legend>
        {classes.map(({ id, name }) => (
          <CheckField
            key={id}
            name="class"
            value={id}
            label={name}
            defaultChecked={sharedWith.some((shared) => shared.id === id)}
          />
        ))}
      </fieldset>
      {visibility === 'PUBLIC' && <p className="text-ink-soft">{t('sharingHides')}</p>}
      <ProblemNotice problem={problem} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" aria-disabled={asking}>
          {t('share')}
        </Button>
        <Button look="quiet" onClick={() => onDone(false)}>
          {t('leaveIt')}
        </Button>
      </div>
    </form>
  );
}
