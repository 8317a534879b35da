import { useTranslations } from 'next-intl';
import { TakeDown } from '#features/administration/take-down.tsx';
import { ComparisonSection } from '#features/comparison/comparison-section.tsx';
import { FramingSection } from '#features/framing/framing-section.tsx';
import { OriginsSection } from '#features/origins/origins-section.tsx';
import { CopyOffer } from '#features/overruling/copy-offer.tsx';
import { OverrulingList } from '#features/overruling/overruling-list.tsx';
import { OverrulingProvider } from '#features/overruling/overruling-provider.tsx';
import type { Ownership } from '#features/ownership/ownership-query.ts';
import { StoryOwnership } from '#features/ownership/story-ownership.tsx';
import { Practice } from '#features/practice/practice.tsx';
import { Timeline } from '#features/timeline/timeline.tsx';
import { Interactive } from '#i18n/interactive.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { Section } from '#ui/section.tsx';
import { useDateWords } from '#ui/use-date-words.ts';
import { Words } from '#ui/words.tsx';
import { letterReports, type LetteredReport } from './report-letters.ts';
import type { Story } from './story-query.ts';

interface StoryPageProps {
  readonly story: Story;
  readonly ownership: Ownership | null;
}

/** A story in three questions: who is speaking, what do they say, how do they say it. Then: try it yourself. */
export function StoryPage({ story, ownership }: StoryPageProps) {
  const { id, slug, title, summary, eventDate, teachingText, origins, textReuse, framings, soleClaims, quizzes } =
    story;
  const t = useTranslations('story');
  const dateWords = useDateWords();
  const reports = letterReports(story.articles);
  return (
    <div className="page-width space-y-14 py-10 sm:py-14">
      <div className="space-y-3">
        <p className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
          {eventDate && <time dateTime={eventDate}>{dateWords(eventDate)}</time>}
          {teachingText && <span>{t('teachingText')}</span>}
        </p>
        <PageHeading title={<Words>{title}</Words>}>{summary && <Words>{summary}</Words>}</PageHeading>
      </div>
      {ownership?.viewerIsOwner && (
        <div data-screen-only>
          <Interactive says={['ownership']}>
            <StoryOwnership ownership={ownership} />
          </Interactive>
        </div>
      )}
      <Section id="who" title={t('who')}>
        <OriginsSection slug={slug} origins={origins} textReuse={textReuse} reports={reports} />
        <Timeline slug={slug} articles={story.articles} reports={reports} />
      </Section>
      <Section id="what" title={t('what')}>
        <WhatTheySay story={story} reports={reports} isOwner={ownership?.viewerIsOwner ?? false} />
      </Section>
      <Section id="how" title={t('how')}>
        <FramingSection slug={slug} framings={framings} soleClaims={soleClaims} reports={reports} />
      </Section>
      <div data-screen-only>
        <Section id="practice" title={t('practice')}>
          <Interactive says={['practice']}>
            <Practice storyId={id} slug={slug} latestQuizId={quizzes[0]?.id ?? null} />
          </Interactive>
        </Section>
      </div>
      {ownership?.abilities.includes('ADMINISTER') && (
        <div data-screen-only>
          <Interactive says={['administration']}>
            <TakeDown storyId={id} />
          </Interactive>
        </div>
      )}
    </div>
  );
}

interface WhatTheySayProps extends Pick<StoryPageProps, 'story'> {
  readonly reports: readonly LetteredReport[];
  readonly isOwner: boolean;
}

/** The comparisons with what the story's owner overruled; others are offered a copy to overrule in. */
function WhatTheySay({ story: { id, slug, articles, comparisons, overrulings }, reports, isOwner }: WhatTheySayProps) {
  const said = (
    <>
      <ComparisonSection slug={slug} comparisons={comparisons} reports={reports} isOwner={isOwner} />
      <OverrulingList overrulings={overrulings} articles={articles} reports={reports} isOwner={isOwner} />
    </>
  );
  if (!isOwner && comparisons.length === 0) return said;
  return (
    <>
      {!isOwner && said}
      <Interactive says={['overruling']}>
        {isOwner ? <OverrulingProvider>{said}</OverrulingProvider> : <CopyOffer storyId={id} />}
      </Interactive>
    </>
  );
}
