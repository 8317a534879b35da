'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import { formText } from '#ui/form-text.ts';
import { Notice } from '#ui/notice.tsx';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { ThinkTwice } from '#ui/think-twice.tsx';
import { saveJson } from '#ui/save-file.ts';
import type { TaughtPupil } from './class-query.ts';
import {
  exportPupilMutation,
  removePupilMutation,
  renamePupilMutation,
  renewReturnCodeMutation,
  setExtraTimeMutation,
} from './pupil-documents.ts';

const extraTimes = [0, 10, 25, 33, 50, 100];

/** A pupil and what their teacher can do for them. */
export function PupilRow({ pupil }: { readonly pupil: TaughtPupil }) {
  const { id: pupilId, nickname, extraTimePercent } = pupil;
  const t = useTranslations('teach');
  const router = useRouter();
  const { asking, problem, ask } = useAsk();
  const [code, setCode] = useState<string | null>(null);
  const [removing, setRemoving] = useState(false);
  const after = (done: unknown) => {
    if (done) router.refresh();
  };
  const takeAlong = async () => {
    const taken = await ask(exportPupilMutation, { input: { pupilId } });
    if (taken) saveJson(`${nickname}.json`, taken.json);
  };
  const times = [...new Set([...extraTimes, extraTimePercent])].sort((a, b) => a - b);
  return (
    <li className="py-2">
      <Disclosure summary={extraTimePercent > 0 ? t('withTime', { nickname, percent: extraTimePercent }) : nickname}>
        <div className="mt-3 space-y-5 pb-4">
          <ProblemNotice problem={problem} />
          <form
            key={nickname}
            className="flex max-w-md flex-wrap items-end gap-3"
            onSubmit={(event) => {
              event.preventDefault();
              const input = { pupilId, nickname: formText(event.currentTarget, 'nickname') };
              void ask(renamePupilMutation, { input }).then(after);
            }}
          >
            <div className="flex-1 basis-48">
              <TextField
                label={t('nickname')}
                name="nickname"
                defaultValue={nickname}
                required
                maxLength={24}
                autoComplete="off"
              />
            </div>
            <Button type="submit" look="quiet" aria-disabled={asking}>
              {t('save')}
            </Button>
          </form>
          <div className="max-w-md">
            <SelectField
              label={t('extraTime')}
              value={extraTimePercent}
              onChange={({ target }) =>
                void ask(setExtraTimeMutation, { input: { pupilId, percent: Number(target.value) } }).then(after)
              }
            >
              {times.map((percent) => (
                <option key={percent} value={percent}>
                  {percent === 0 ? t('noExtraTime') : t('percentMore', { percent })}
                </option>
              ))}
            </SelectField>
          </div>
          {code !== null && (
            <Notice title={t('newReturnCode', { nickname })}>
              <p className="font-mono text-2xl font-semibold tracking-wider text-ink">{code}</p>
              <p>{t('onlyNow')}</p>
            </Notice>
          )}
          {removing ? (
            <ThinkTwice
              title={t('removeSure', { nickname })}
              yes={t('remove')}
              no={t('keep')}
              busy={asking}
              onYes={() => void ask(removePupilMutation, { input: { pupilId } }).then(after)}
              onNo={() => setRemoving(false)}
            >
              {t('removeMeans')}
            </ThinkTwice>
          ) : (
            <div className="flex flex-wrap gap-3">
              <Button
                look="quiet"
                aria-disabled={asking}
                onClick={() =>
                  void ask(renewReturnCodeMutation, { input: { pupilId } }).then((done) => {
                    if (done) setCode(done.returnCode);
                  })
                }
              >
                {t('makeReturnCode')}
              </Button>
              <Button look="quiet" aria-disabled={asking} onClick={() => void takeAlong()}>
                {t('takePupilAlong')}
              </Button>
              <Button look="quiet" onClick={() => setRemoving(true)}>
                {t('removeAsk')}
              </Button>
            </div>
          )}
        </div>
      </Disclosure>
    </li>
  );
}
