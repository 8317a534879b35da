import { hintCost, scoreAfterHints } from '@crossread/shared';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { ProblemWords, type Problem } from '#ui/problem-notice.tsx';
import { Words } from '#ui/words.tsx';
import type { Hint } from './attempt-documents.ts';
import type { Mark } from './marks.ts';
import type { Question, Report } from './quiz-query.ts';
import type { Shown } from './reports-panel.tsx';
import { usePoints } from './use-points.ts';

interface HintsProps {
  readonly question: Question;
  /** Those that were taken to it. */
  readonly hints: readonly Hint[];
  /** Of the paragraphs in which they say to look. */
  readonly marks: readonly Mark[];
  readonly reports: readonly Report[];
  /** Gives what went wrong, or null. */
  readonly onTake: () => Promise<Problem | null>;
  readonly onShow: (shown: Shown) => void;
}

/** What each question may have at most. */
const hintsMost = 2;

/** Help before answering: what it costs is said before it is taken. */
export function Hints({ question, hints, marks, reports, onTake, onShow }: HintsProps) {
  const t = useTranslations('quiz');
  const points = usePoints();
  const [taking, setTaking] = useState(false);
  const [failure, setFailure] = useState<Problem | null>(null);
  const take = async () => {
    if (taking) return;
    setTaking(true);
    setFailure(await onTake());
    setTaking(false);
  };
  const wrong = hints.flatMap(({ optionId }) => question.options.filter(({ id }) => id === optionId));
  const isScored = question.interaction !== 'EXTENDED_TEXT';
  return (
    <div className="space-y-3 border-t border-rule pt-4">
      <div role="status" className="space-y-3 empty:hidden">
        {marks.length > 0 && (
          <div>
            <p className="font-medium">{t('lookHere', { places: marks.length })}</p>
            <ul>
              {marks.map((mark) => (
                <li key={mark.id}>
                  <button
                    type="button"
                    className="text-link min-h-8 text-start"
                    onClick={() => {
                      onShow({ reportId: mark.reportId, markId: mark.id, focus: true });
                    }}
                  >
                    {t.rich('placeInReport', {
                      report: reports.find(({ id }) => id === mark.reportId)?.displayName ?? '',
                      words: firstWords(mark.text),
                      quoted: (chunks) => <Words>{chunks}</Words>,
                    })}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
        {wrong.map(({ id, text }) => (
          <p key={id}>
            {t.rich('notThis', {
              option: text,
              quoted: (chunks) => <Words language={question.saidIn}>{chunks}</Words>,
            })}
          </p>
        ))}
        {failure && <p>{failure === 'unreachable' ? t('hintNeedsServer') : <ProblemWords problem={failure} />}</p>}
      </div>
      {hints.length < hintsMost && (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <Button look="quiet" onClick={() => void take()} aria-disabled={taking}>
            {t(hints.length === 0 ? 'takeHint' : 'takeAnotherHint')}
          </Button>
          {isScored && (
            <span className="text-sm text-ink-soft">
              {t('hintCosts', { cost: points(hintCost), left: points(scoreAfterHints(1, hints.length + 1)) })}
            </span>
          )}
        </p>
      )}
    </div>
  );
}

const wordsShown = 6;

function firstWords(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length > wordsShown ? `${words.slice(0, wordsShown).join(' ')} …` : text.trim();
}
