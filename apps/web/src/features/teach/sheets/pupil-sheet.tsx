import { useTranslations } from 'next-intl';
import { usePoints } from '#features/quiz/use-points.ts';
import { Moment } from '#ui/moment.tsx';
import { Words } from '#ui/words.tsx';
import { SheetAnswer } from './sheet-answer.tsx';
import type { Sheet } from './sheets-query.ts';

interface PupilSheetProps {
  readonly sheet: Sheet;
  /** Of what the class was set. */
  readonly title: string;
}

/** What one attempt shows, said to the pupil: points, skills, and each question with the words that decide it. */
export function PupilSheet({ sheet, title }: PupilSheetProps) {
  const t = useTranslations('teach');
  const tQuiz = useTranslations('quiz');
  const points = usePoints();
  const { id, pupil, finishedAt, result, questions, responses } = sheet;
  return (
    <section aria-labelledby={id} className="space-y-4 not-first:break-before-page">
      <div className="space-y-1 border-t-2 border-ink pt-3">
        <h2 id={id} className="font-serif text-2xl font-semibold tracking-tight sm:text-3xl">
          <Words>{pupil?.nickname ?? t('removed')}</Words>
        </h2>
        <p className="hidden print:block">
          <Words>{title}</Words>
        </p>
        <p className="text-ink-soft">
          {finishedAt === null
            ? t('notHandedIn')
            : t.rich('handedIn', { when: () => <Moment key="when" iso={finishedAt} /> })}
        </p>
        {result && (
          <>
            <p className="text-lg font-medium">
              {result.maximum === 0
                ? tQuiz('noneScored')
                : tQuiz('score', { ...result, score: points(result.score), total: points(result.maximum) })}
            </p>
            <ul className="flex flex-wrap gap-x-6">
              {result.bySkill.map(({ skill, score, maximum }) => (
                <li key={skill}>
                  {tQuiz(`skill.${skill}.name`)}{' '}
                  <span className="text-ink-soft">
                    {tQuiz('scoreOf', { score: points(score), maximum: points(maximum) })}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <ol className="divide-y divide-rule border-y border-rule">
        {questions.map((question, index) => (
          <li key={question.id} className="py-3">
            <SheetAnswer
              number={index + 1}
              question={question}
              response={responses.find((response) => response.question.id === question.id)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
