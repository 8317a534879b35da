import { useTranslations } from 'next-intl';
import { CheckField, SelectField, TextField } from '#ui/field.tsx';
import { feedbacks, localTime, type Terms } from './terms.ts';

interface TermsProps {
  /** How it is now; without it, what suits a lesson. */
  readonly terms?: Terms;
}

export function FeedbackField({ terms }: TermsProps) {
  const t = useTranslations('teach');
  return (
    <SelectField label={t('feedback')} name="feedback" defaultValue={terms?.feedback ?? 'EACH'}>
      {feedbacks.map((feedback) => (
        <option key={feedback} value={feedback}>
          {t(`told.${feedback}`)}
        </option>
      ))}
    </SelectField>
  );
}

/** When it opens and closes, how long and how often it is taken, in which order options stand. */
export function OtherTermsFields({ terms }: TermsProps) {
  const t = useTranslations('teach');
  const { opensAt, closesAt, timeLimitSeconds, attemptsAllowed, shuffleOptions } = terms ?? lesson;
  return (
    <>
      <TextField
        label={t('opensAt')}
        hint={opensAt === null ? t('opensAtHint') : undefined}
        name="opensAt"
        type="datetime-local"
        required={opensAt !== null}
        defaultValue={opensAt === null ? '' : localTime(opensAt)}
      />
      <TextField
        label={t('closesAt')}
        hint={t('closesAtHint')}
        name="closesAt"
        type="datetime-local"
        defaultValue={closesAt === null ? '' : localTime(closesAt)}
      />
      <TextField
        label={t('minutes')}
        hint={t('minutesHint')}
        name="minutes"
        type="number"
        min={1}
        max={1440}
        step="any"
        defaultValue={timeLimitSeconds === null ? '' : timeLimitSeconds / 60}
      />
      <TextField
        label={t('attempts')}
        hint={t('attemptsHint')}
        name="attempts"
        type="number"
        min={1}
        max={100}
        defaultValue={attemptsAllowed ?? ''}
      />
      <CheckField name="shuffleOptions" label={t('shuffle')} defaultChecked={shuffleOptions} />
    </>
  );
}

const lesson = { opensAt: null, closesAt: null, timeLimitSeconds: null, attemptsAllowed: 1, shuffleOptions: true };
