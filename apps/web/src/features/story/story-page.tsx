import type { ReactNode } from 'react';
import { TakeDown } from '#features/administration/take-down.tsx';
import { ComparisonSection } from '#features/comparison/comparison-section.tsx';
import { FramingSection } from '#features/framing/framing-section.tsx';
import { OriginsSection } from '#features/origins/origins-section.tsx';
import type { Ownership } from '#features/ownership/ownership-query.ts';
import { StoryOwnership } from '#features/ownership/story-ownership.tsx';
import { Practice } from '#features/practice/practice.tsx';
import { formatDate } from '#ui/format-date.ts';
import { PageHeading } from '#ui/page-heading.tsx';
import { letterReports } from './report-letters.ts';
import type { Story } from './story-query.ts';

interface StoryPageProps {
  readonly story: Story;
  readonly ownership: Ownership | null;
}

/** A story in three questions: who is speaking, what do they say, how do they say it. Then: try it yourself. */
export function StoryPage({ story, ownership }: StoryPageProps) {
  const {
    id,
    slug,
    title,
    summary,
    eventDate,
    teachingText,
    origins,
    textReuse,
    comparisons,
    framings,
    soleClaims,
    quizzes,
  } = story;
  const reports = letterReports(story.articles);
  return (
    <div className="page-width space-y-14 py-10 sm:py-14">
      <div className="space-y-3">
        <p className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
          {eventDate && <time dateTime={eventDate}>{formatDate(eventDate)}</time>}
          {teachingText && <span>Teaching text: written for practice, the outlets are invented</span>}
        </p>
        <PageHeading title={title}>{summary}</PageHeading>
      </div>
      {ownership?.viewerIsOwner && (
        <div data-screen-only>
          <StoryOwnership ownership={ownership} />
        </div>
      )}
      <Question id="who" title="Who is speaking?">
        <OriginsSection slug={slug} origins={origins} textReuse={textReuse} reports={reports} />
      </Question>
      <Question id="what" title="What do they say?">
        <ComparisonSection slug={slug} comparisons={comparisons} reports={reports} />
      </Question>
      <Question id="how" title="How do they say it?">
        <FramingSection slug={slug} framings={framings} soleClaims={soleClaims} reports={reports} />
      </Question>
      <div data-screen-only>
        <Question id="practice" title="Try it yourself">
          <Practice storyId={id} latestQuizId={quizzes[0]?.id ?? null} />
        </Question>
      </div>
      {ownership?.abilities.includes('ADMINISTER') && (
        <div data-screen-only>
          <TakeDown storyId={id} />
        </div>
      )}
    </div>
  );
}

function Question({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="space-y-5">
      <h2 id={id} className="border-t-2 border-ink pt-3 font-serif text-2xl font-semibold tracking-tight sm:text-3xl">
        {title}
      </h2>
      {children}
    </section>
  );
}
